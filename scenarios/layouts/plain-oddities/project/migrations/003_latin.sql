create table ok (x int);
-- Größe
