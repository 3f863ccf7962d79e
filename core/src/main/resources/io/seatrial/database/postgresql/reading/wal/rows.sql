-- Where each row of a catalogue lies that can be deleted, and whom it belongs to.
select {line}, ctid::text, ({class})::oid::bigint, ({owner})::oid::bigint from {catalogue}
 where ({rows}) and ({deletable})
