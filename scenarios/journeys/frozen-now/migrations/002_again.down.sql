CREATE VIEW since AS SELECT timestamp 'now' AS began;
