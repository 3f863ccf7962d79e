DROP TABLE brigs;
