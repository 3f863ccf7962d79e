CREATE TABLE child (id int REFERENCES t);
