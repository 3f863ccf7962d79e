CREATE ROLE seatrial_journey_reader;
GRANT seatrial_journey_reader TO seatrial_journey_app@localhost;
GRANT SELECT, INSERT, UPDATE (name) ON boats TO seatrial_journey_reader;
GRANT SELECT ON crews TO seatrial_journey_reader;
