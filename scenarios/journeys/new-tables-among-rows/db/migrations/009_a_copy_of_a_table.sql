-- migrate:up
CREATE TABLE boats_of_old AS TABLE boats;

-- migrate:down
DROP TABLE boats_of_old;
