source other.sql
use shop;
select 1 \G
select 2;
