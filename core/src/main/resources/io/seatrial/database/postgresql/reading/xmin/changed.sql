select {line}, -1, array_agg(array[({key})::text, ({class})::oid::text, ({owner})::oid::text, 'false'])
  from {catalogue} where ({rows}) and age(xmin) <= (select age from mark)
