-- migrate:up
CREATE TABLE bios AS SELECT id, bio FROM ships;
ALTER TABLE bios ADD PRIMARY KEY (id);
ALTER TABLE ships DROP bio;

-- migrate:down
ALTER TABLE ships ADD bio text;
UPDATE ships SET bio = b.bio FROM bios b WHERE b.id = ships.id;
DROP TABLE bios;
