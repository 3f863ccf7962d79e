CREATE TABLE boats (id int PRIMARY KEY, name varchar(20));
CREATE ROLE seatrial_journey_reader;
GRANT SELECT ON boats TO seatrial_journey_reader;
