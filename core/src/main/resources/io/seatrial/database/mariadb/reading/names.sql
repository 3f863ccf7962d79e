-- Each table and view with its type, without opening it.
SHOW FULL TABLES
