DROP ROLE seatrial_journey_reader;
DROP TABLE boats;
