-- Nobody minds.
SELECT 1;
