CREATE ROLE seatrial_journey_writer LOGIN;
GRANT INSERT ON u TO seatrial_journey_writer;
