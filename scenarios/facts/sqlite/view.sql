create table t (id int primary key, a int);
-- mutation: view.added, column.added
create view v as select id from t;
-- mutation: view.definition, column.added
drop view v;
create view v as select id, a from t;
-- mutation: view.definition
drop view v;
create view v as select id, a from t where a > 0;
-- mutation: view.definition
drop view v;
create view v (id, a) as select id, a from t where a > 0;
-- mutation: view.definition, column.added, column.removed
drop view v;
create view v (id, b) as select id, a from t where a > 0;
-- mutation: view.definition
drop view v;
create view v (id, b) as select id, a from t where a > 'x';
-- mutation: view.definition
drop view v;
create view v (id, b) as select id, a from t where a > 'X';
-- mutation: view.added, view.removed, column.added, column.removed
drop view v;
create view w (id, b) as select id, a from t where a > 'X';
-- mutation: view.removed, column.removed
drop view w;
