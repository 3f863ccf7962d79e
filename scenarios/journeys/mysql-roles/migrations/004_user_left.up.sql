CREATE USER seatrial_journey_app@localhost IDENTIFIED BY 'Secret-7';
GRANT seatrial_journey_reader TO seatrial_journey_app@localhost;
GRANT EXECUTE ON * TO seatrial_journey_app@localhost;
