-- migrate:up
ALTER TABLE boats CHANGE name title varchar(20) NOT NULL;
ALTER TABLE boats ADD UNIQUE KEY titles (title);

-- migrate:down
ALTER TABLE boats DROP KEY titles, CHANGE title name varchar(20) NOT NULL;
