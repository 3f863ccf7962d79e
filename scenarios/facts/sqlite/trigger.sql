create table t (id int primary key, a int);
create table log (what text);
create view v as select id from t;
-- mutation: trigger.added
create trigger g after insert on t begin insert into log values ('one'); end;
-- mutation: trigger.definition
drop trigger g;
create trigger g after insert on t begin insert into log values ('two'); end;
-- mutation: trigger.definition
drop trigger g;
create trigger g before insert on t begin insert into log values ('two'); end;
-- mutation: trigger.definition
drop trigger g;
create trigger g before update on t begin insert into log values ('two'); end;
-- mutation: trigger.definition
drop trigger g;
create trigger g before update of a on t begin insert into log values ('two'); end;
-- mutation: trigger.definition
drop trigger g;
create trigger g before update of a on t when new.a > 0 begin insert into log values ('two'); end;
-- mutation: trigger.definition
drop trigger g;
create trigger g before update of a on t when new.a > 0
    begin insert into log values ('two'); delete from log where what = 'two'; end;
-- mutation: trigger.added, trigger.removed
drop trigger g;
create trigger g instead of insert on v begin insert into t (id) values (new.id); end;
-- mutation: trigger.removed
drop trigger g;
