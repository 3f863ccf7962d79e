-- migrate:up
ALTER TABLE ships ALTER note TYPE rig USING note::rig;

-- migrate:down
ALTER TABLE ships ALTER note TYPE text;
