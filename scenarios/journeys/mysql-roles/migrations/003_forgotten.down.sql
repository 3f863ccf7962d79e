REVOKE INSERT ON boats FROM seatrial_journey_reader;
