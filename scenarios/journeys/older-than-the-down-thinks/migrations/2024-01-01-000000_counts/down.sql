DROP TABLE counts;
DROP FUNCTION count_up();
