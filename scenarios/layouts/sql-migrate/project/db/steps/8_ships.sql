-- +migrate Up
create table ships (id int primary key);

-- +migrate Down
drop table ships;
