create type pair as (a int, b int);
create function to_int(pair) returns int language sql immutable as 'select ($1).a';
create function to_int2(pair) returns int language sql immutable as 'select ($1).b';
-- mutation: cast.added
create cast (pair as int) with function to_int(pair);
-- mutation: cast.applies
drop cast (pair as int); create cast (pair as int) with function to_int(pair) as assignment;
-- mutation: cast.function
drop cast (pair as int); create cast (pair as int) with function to_int2(pair) as assignment;
-- mutation: cast.method, cast.function
drop cast (pair as int); create cast (pair as int) with inout as assignment;
-- mutation: cast.comment
comment on cast (pair as int) is 'the first';
-- mutation: cast.removed
drop cast (pair as int);
