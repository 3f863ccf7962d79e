-- The reading session must not write.
pragma query_only = on
