REVOKE EXECUTE ON * FROM seatrial_journey_app@localhost;
