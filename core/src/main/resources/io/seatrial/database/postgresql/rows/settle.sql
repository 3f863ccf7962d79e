-- From version 15 on: what this session counted is to be seen by others once the statement is over.
SELECT pg_stat_force_next_flush()
