create function begin_of(atomic int, "case" int) returns int return atomic + 1;
select 1;
