DROP ROLE seatrial_journey_reader;
