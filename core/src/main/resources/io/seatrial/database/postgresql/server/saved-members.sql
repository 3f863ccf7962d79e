-- Who belongs to which role, as it is stored.
select m::text from pg_catalog.pg_auth_members m where m.roleid >= 16384 or m.member >= 16384 order by 1
