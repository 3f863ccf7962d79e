CREATE TABLE plans (id integer AUTO_INCREMENT PRIMARY KEY, name varchar(40) NOT NULL);
