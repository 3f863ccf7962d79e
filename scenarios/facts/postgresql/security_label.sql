create schema app;
create table app.t (id int);
-- mutation: security_label.added
insert into pg_seclabel values ('app.t'::regclass, 'pg_class'::regclass, 0, 'house', 'secret');
-- mutation: security_label.label
update pg_seclabel set label = 'open' where provider = 'house';
-- mutation: security_label.added
insert into pg_seclabel values ('app.t'::regclass, 'pg_class'::regclass, 1, 'house', 'secret');
-- mutation: security_label.removed
delete from pg_seclabel where objsubid = 0;
