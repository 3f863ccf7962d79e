select type'\';
select 1e'\', date'2024-01-01';
