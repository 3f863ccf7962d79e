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
