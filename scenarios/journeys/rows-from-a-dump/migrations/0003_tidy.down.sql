DROP TABLE tidied;
