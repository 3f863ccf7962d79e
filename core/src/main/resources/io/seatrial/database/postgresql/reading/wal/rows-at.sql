select {line}, ctid::text, ({class})::oid::bigint, ({owner})::oid::bigint from {catalogue}
 where ({rows}) and ctid = any(?::tid[])
