-- mutation: large_object.added
select lo_create(4242);
-- mutation: large_object.owner
alter large object 4242 owner to alice;
-- mutation: large_object.privileges
grant select on large object 4242 to bob;
-- mutation: large_object.comment
comment on large object 4242 is 'big';
-- mutation: large_object.removed
select lo_unlink(4242);
