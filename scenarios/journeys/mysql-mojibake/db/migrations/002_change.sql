-- migrate:up
ALTER TABLE notes MODIFY a varbinary(80);
ALTER TABLE notes MODIFY a varchar(80) CHARACTER SET latin1;

-- migrate:down
ALTER TABLE notes MODIFY a varbinary(80);
ALTER TABLE notes MODIFY a varchar(80) CHARACTER SET utf8mb4;
