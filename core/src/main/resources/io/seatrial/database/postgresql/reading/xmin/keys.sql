select {line}, ({key})::text, ({class})::oid::bigint, ({owner})::oid::bigint from {catalogue}
 where ({rows}) and ({deletable})
