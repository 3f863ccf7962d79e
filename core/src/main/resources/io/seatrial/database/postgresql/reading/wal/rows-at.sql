-- The rows of a catalogue that lie at the given places now, and whom they belong to.
select {line}, ctid::text, ({class})::oid::bigint, ({owner})::oid::bigint from {catalogue}
 where ({rows}) and ctid = any(?::tid[])
