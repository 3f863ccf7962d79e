-- Harmless when repeated.
CREATE TABLE IF NOT EXISTS u (id int);
