DROP ROLE seatrial_journey_keeper;
DROP TABLE ports;
