-- Where each row of a catalogue lies, and whom it belongs to.
select {line}, ctid::text, ({class})::oid::bigint, ({owner})::oid::bigint from {catalogue} where ({rows})
