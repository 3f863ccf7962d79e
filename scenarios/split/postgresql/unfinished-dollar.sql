do $do$
begin
end $$;
