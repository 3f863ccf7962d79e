-- migrate:up
create table ships (id int primary key);

-- migrate:down
drop table ships;
