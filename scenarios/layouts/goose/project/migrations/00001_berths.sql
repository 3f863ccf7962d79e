-- +goose Up
-- +goose StatementBegin
create table berths (id int primary key);
create table quays (id int primary key);
-- +goose StatementEnd

-- +goose Down
-- +goose StatementBegin
drop table berths;
drop table quays;
-- +goose StatementEnd
