CREATE TABLE bills (id int PRIMARY KEY DEFAULT nextval(numbers), total int);
