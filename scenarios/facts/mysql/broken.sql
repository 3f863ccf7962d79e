create table t (id int primary key, a int, b int);
create table other (x int);
create trigger g before insert on t for each row set new.b = new.a + 1;
create view v as select t.id, t.a, other.x from t join other on other.x = t.id;
-- mutation: column.removed, trigger.refers to
alter table t drop column a;
-- mutation: column.added, trigger.refers to
alter table t add column a int after id;
-- mutation: column.removed, table.removed
drop table other;
