-- migrate:up
ALTER TABLE boats MODIFY id bigint AUTO_INCREMENT,
    MODIFY seen timestamp(3) NOT NULL DEFAULT current_timestamp(3) ON UPDATE current_timestamp(3);

-- migrate:down
ALTER TABLE boats MODIFY id int AUTO_INCREMENT,
    MODIFY seen timestamp NOT NULL DEFAULT current_timestamp ON UPDATE current_timestamp;
