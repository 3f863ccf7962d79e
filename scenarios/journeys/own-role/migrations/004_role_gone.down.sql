CREATE ROLE seatrial_journey_reader;
GRANT SELECT ON t TO seatrial_journey_reader;
GRANT SELECT ON u TO seatrial_journey_reader;
