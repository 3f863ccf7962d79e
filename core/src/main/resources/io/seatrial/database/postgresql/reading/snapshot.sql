-- One state for all queries, which may read the catalogue from end to end.
set transaction isolation level repeatable read, read only;
set local enable_seqscan = on;
set local join_collapse_limit = 8
