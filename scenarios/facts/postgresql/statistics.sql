create schema app;
create table app.t (a int, b int, c int);
-- mutation: statistics.added
create statistics app.s on a, b from app.t;
-- mutation: statistics.definition
drop statistics app.s; create statistics app.s (ndistinct) on a, b from app.t;
-- mutation: statistics.definition
drop statistics app.s; create statistics app.s on a, (b + c) from app.t;
-- mutation: statistics.statistics target
alter statistics app.s set statistics 200;
-- mutation: statistics.owner
alter statistics app.s owner to alice;
-- mutation: statistics.comment
comment on statistics app.s is 'go together';
-- mutation: statistics.renamed
alter statistics app.s rename to together;
-- mutation: statistics.removed
drop statistics app.together;
-- mutation: table.added, column.added, statistics.added
create table app.u (a int, b int); create statistics app.moving on a, b from app.t;
-- mutation: statistics.table
drop statistics app.moving; create statistics app.moving on a, b from app.u;
