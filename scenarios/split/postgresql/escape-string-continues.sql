select E'one\''
   'two\';'
   , 3;
select E'x' -- still going on
   '\';';
select 4;
