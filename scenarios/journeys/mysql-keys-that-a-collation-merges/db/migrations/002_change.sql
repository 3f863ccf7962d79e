-- migrate:up
ALTER TABLE tags MODIFY name varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci NOT NULL;

-- migrate:down
ALTER TABLE tags MODIFY name varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
