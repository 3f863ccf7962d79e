-- Must not meet what 003 left behind.
CREATE TABLE ledgers (id int PRIMARY KEY, note text);
