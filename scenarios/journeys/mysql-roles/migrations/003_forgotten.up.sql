GRANT INSERT, UPDATE (name) ON boats TO seatrial_journey_reader;
