CREATE TABLE a (id bigint PRIMARY KEY, s text);
CREATE INDEX a_id ON a (id);
