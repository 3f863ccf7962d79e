DROP OWNED BY seatrial_journey_reader;
DROP ROLE seatrial_journey_reader;
