-- Up Migration
create table ships (id int primary key);

-- Down Migration
drop table ships;
