CREATE TABLE u (id int);
GRANT SELECT ON u TO seatrial_journey_reader;
