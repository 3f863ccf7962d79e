CREATE TABLE t (id int PRIMARY KEY);
GRANT SELECT, INSERT ON t TO 'app_writer'@'10.0.%', app_reader@localhost;
