-- +migrate Up
create table berths (id int primary key);

-- +migrate Down
drop table berths;
