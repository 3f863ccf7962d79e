CREATE TABLE t (id int);
ALTER DATABASE my_shop SET timezone = 'UTC';
GRANT CONNECT ON DATABASE my_shop TO shop_reader;
