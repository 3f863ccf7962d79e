-- What statements have set for this session.
-- The session's own rights come last: after them nothing else might be allowed.
select name, setting
from pg_catalog.pg_settings
where source = 'session' and name not in ('transaction_isolation', 'transaction_read_only', 'transaction_deferrable')
order by name in ('role', 'session_authorization'), name
