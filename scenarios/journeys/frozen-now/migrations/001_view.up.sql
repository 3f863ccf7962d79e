-- The word now is turned into a time when the view is made.
CREATE VIEW since AS SELECT timestamp 'now' AS began;
