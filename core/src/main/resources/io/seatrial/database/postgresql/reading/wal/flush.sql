-- Ends in a commit, and so makes everything before it readable.
select pg_logical_emit_message(true, '', '')
