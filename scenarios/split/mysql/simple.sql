create table `a;b` (id int auto_increment primary key, n varchar(10) default "x;y") engine=InnoDB; -- first
insert into `a;b` values (1, 'it''s; \'so\'', "say \"hi;\"");
select 1--1;
select 2 -- a remark; here
;
# a remark; too
select 3 # and here;
;
--
select 4;
