-- +goose Up
create function f() returns int language sql as $$ select 1; $$;
do $do$
begin
  perform 1;
end $do$;
-- +goose Down
select 1;
