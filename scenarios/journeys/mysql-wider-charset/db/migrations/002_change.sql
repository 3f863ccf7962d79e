-- migrate:up
ALTER TABLE notes CONVERT TO CHARACTER SET utf8mb4;

-- migrate:down
ALTER TABLE notes MODIFY a varchar(40) CHARACTER SET utf8mb3, MODIFY b varchar(40) CHARACTER SET latin1, DEFAULT CHARACTER SET utf8mb4;
