REVOKE INSERT ON u FROM seatrial_journey_writer;
