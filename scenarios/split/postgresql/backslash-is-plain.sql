select 'c:\';
select 'a\\';
select 1;
