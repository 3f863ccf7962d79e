CREATE TABLE groups (id bigint PRIMARY KEY);
CREATE TABLE members (group_id bigint REFERENCES groups);
