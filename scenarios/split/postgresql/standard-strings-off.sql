set standard_conforming_strings = off;
select 'it\'s; one';
set standard_conforming_strings to on;
select 'c:\';
select 1;
