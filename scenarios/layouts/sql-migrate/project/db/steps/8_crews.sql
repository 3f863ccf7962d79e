-- +migrate Up
create table crews (id int primary key);

-- +migrate Down
drop table crews;
