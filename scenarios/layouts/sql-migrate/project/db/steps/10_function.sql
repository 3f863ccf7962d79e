-- +migrate Up
-- +migrate StatementBegin
create function f() returns int language plpgsql as $$
begin
  return 1;
end;
$$;
-- +migrate StatementEnd

-- +migrate Down
drop function f();
