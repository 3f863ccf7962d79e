CREATE TABLE ports (id int PRIMARY KEY);
CREATE ROLE seatrial_journey_keeper;
GRANT SELECT ON ports TO seatrial_journey_keeper;
