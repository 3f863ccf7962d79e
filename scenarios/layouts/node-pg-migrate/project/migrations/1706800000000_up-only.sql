CREATE INDEX ships_idx ON ships (id);
