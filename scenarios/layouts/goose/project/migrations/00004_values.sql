--+goose Up
-- +goose ENVSUB ON
create table ${OWNER}_log (id int);
create table ${SUFFIX:-x}_log (id int);
-- +goose ENVSUB OFF
select '${OWNER}';
-- +goose Down
select 1;
