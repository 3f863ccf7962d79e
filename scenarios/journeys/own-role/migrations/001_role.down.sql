DROP TABLE t;
DROP ROLE seatrial_journey_reader;
