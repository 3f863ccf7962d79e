insert into t values ('a;b', 'it''s; fine', '');
select '-- no comment', '/* nor this';
