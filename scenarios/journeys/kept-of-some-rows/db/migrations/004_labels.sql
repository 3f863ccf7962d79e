-- migrate:up
ALTER TABLE docks ADD long_label text;
UPDATE docks SET long_label = label;
ALTER TABLE docks ALTER long_label SET NOT NULL, DROP label;

-- migrate:down
ALTER TABLE docks ADD label varchar(20);
UPDATE docks SET label = left(long_label, 20);
ALTER TABLE docks ALTER label SET NOT NULL, DROP long_label;
