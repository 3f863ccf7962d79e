CREATE TABLE crews (id int PRIMARY KEY);
GRANT SELECT ON crews TO seatrial_journey_reader;
