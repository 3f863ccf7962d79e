select E'it\'s; one', e'\\';
select E'a''b\';' , 2;
select name from recipe where name = 'x';
