DROP TABLE berths; DROP TABLE crews; DROP TABLE boats; DROP TABLE ports;
