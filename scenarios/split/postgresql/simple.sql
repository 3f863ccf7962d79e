create table harbours (id int primary key, name text);

  insert into harbours values (1, 'Bergen');
select 1; select 2;
