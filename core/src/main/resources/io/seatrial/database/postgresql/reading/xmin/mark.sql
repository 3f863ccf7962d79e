with mark as materialized (select age((?::text)::xid) as age)
