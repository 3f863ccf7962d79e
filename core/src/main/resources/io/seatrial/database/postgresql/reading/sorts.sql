-- Which kinds the rows of a catalogue may be: the numbers of those whose condition ("when") holds.
select {catalogue}::bigint, k.oid::bigint, concat_ws(',', {kinds}) from {class} k where k.oid = any(?::oid[])
