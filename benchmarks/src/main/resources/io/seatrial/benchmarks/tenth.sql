create view app.v{n} as select a.id, a.name, b.email from app.t{n} a left join app.t{n} b on b.id = a.parent where a.active;
create function app.f{n}(a bigint) returns bigint language sql stable as $$ select count(*) from app.t{n} where parent = a $$;
create function app.g{n}() returns trigger language plpgsql as $$ begin new.made := now(); return new; end $$;
create trigger g{n} before update on app.t{n} for each row execute function app.g{n}();
