select {line}, count(*) filter (where {deletable}),
       array_agg(array[({key})::text, ({class})::oid::text, ({owner})::oid::text, ({deletable})::text])
       filter (where age(xmin) <= (select age from mark)) from {catalogue} where ({rows})
