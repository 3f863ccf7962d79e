-- migrate:up
ALTER TABLE crew ADD CONSTRAINT boss FOREIGN KEY (boss) REFERENCES bosses;

-- migrate:down
ALTER TABLE crew DROP CONSTRAINT boss;
