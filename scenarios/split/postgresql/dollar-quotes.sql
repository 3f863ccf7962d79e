create function f() returns int language plpgsql as $$
begin
  perform 'a;b';
  return 1;
end;
$$;
do $body$ begin raise notice $$x;$$; end $body$;
select $_1$a;$_1$, $1, $2;
