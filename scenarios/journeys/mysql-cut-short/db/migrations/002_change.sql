-- migrate:up
ALTER TABLE berths MODIFY captain varchar(4) NOT NULL;

-- migrate:down
ALTER TABLE berths MODIFY captain varchar(40) NOT NULL;
