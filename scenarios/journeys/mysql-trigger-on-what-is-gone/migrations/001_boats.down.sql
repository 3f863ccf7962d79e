DROP VIEW sums;
DROP TABLE boats;
