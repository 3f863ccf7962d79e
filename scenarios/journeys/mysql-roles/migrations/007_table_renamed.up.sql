ALTER TABLE ports RENAME TO harbours;
