-- migrate:up
ALTER TYPE rig RENAME TO rig_old;
CREATE TYPE rig AS ENUM ('sloop', 'brig', 'cutter', 'yawl');
ALTER TABLE ships ALTER rig TYPE rig USING rig::text::rig;
DROP TYPE rig_old;

-- migrate:down
UPDATE ships SET rig = 'cutter' WHERE rig = 'yawl';
ALTER TYPE rig RENAME TO rig_new;
CREATE TYPE rig AS ENUM ('sloop', 'brig', 'cutter');
ALTER TABLE ships ALTER rig TYPE rig USING rig::text::rig;
DROP TYPE rig_new;
