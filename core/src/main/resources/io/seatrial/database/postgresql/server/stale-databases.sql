-- Scratch databases whose run is over: no session of that run, and none on the database, is open any more.
select d.datname
from pg_catalog.pg_database d
where d.datname ~ '^seatrial_[0-9a-z]{8}_[0-9]+$'
  and not exists (
    select from pg_catalog.pg_stat_activity a
    where a.datname = d.datname or a.application_name = substring(d.datname from '^seatrial_[0-9a-z]{8}'))
order by d.datname
