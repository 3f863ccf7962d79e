-- migrate:up
CREATE TYPE rig AS ENUM ('sloop', 'ketch');
CREATE TABLE rigs (id int PRIMARY KEY, kind rig NOT NULL);

-- migrate:down
DROP TABLE boats CASCADE;
DROP TABLE rigs;
DROP TYPE rig;
