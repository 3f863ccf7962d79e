-- +migrate Up
select 1;
select 2
-- +migrate Down
