-- +migrate Up
create function g() returns int language plpgsql as $$
begin
  return 1;
end;
$$;
-- +migrate Down
drop function g();
