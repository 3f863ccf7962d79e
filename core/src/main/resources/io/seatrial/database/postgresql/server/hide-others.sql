-- Takes away, for a while, what other scratch databases need of roles: a role that only they need can then be dropped.
delete from pg_catalog.pg_shdepend s
using pg_catalog.pg_database d
where d.oid = s.dbid and d.datname ~ '^seatrial_[0-9a-z]{8}_[0-9]+$' and d.datname <> ?
returning s::text
