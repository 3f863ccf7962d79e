-- Rows are only read.
pragma query_only = on
