-- +goose Up
select 5;
