CREATE TABLE k (id int);
SELECT pg_terminate_backend(pg_backend_pid());
