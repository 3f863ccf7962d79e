ALTER TABLE harbours RENAME TO ports;
