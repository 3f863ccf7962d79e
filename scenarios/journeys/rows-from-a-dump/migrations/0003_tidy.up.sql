DELETE FROM letter WHERE id = 70;
CREATE TABLE tidied (at date);
