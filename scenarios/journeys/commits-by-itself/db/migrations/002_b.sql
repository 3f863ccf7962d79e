-- migrate:up
CREATE TABLE b (id bigint PRIMARY KEY);
COMMIT;
CREATE TABLE c (id bigint PRIMARY KEY);

-- migrate:down
DROP TABLE c;
DROP TABLE b;
