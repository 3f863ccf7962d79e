select {line}, count(*), array_agg(array[({key})::text, ({class})::oid::text, ({owner})::oid::text])
       filter (where age(xmin) <= (select age from mark)) from {catalogue} where ({rows})
