DROP TABLE users;
DROP TABLE legacy;
