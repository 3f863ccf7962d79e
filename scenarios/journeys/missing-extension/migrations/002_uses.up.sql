CREATE TABLE places (id int, at no_such_type);
