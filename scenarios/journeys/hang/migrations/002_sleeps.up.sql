-- Switching off the server's own time-out does not help.
SET statement_timeout = 0;
SELECT pg_sleep(3600);
