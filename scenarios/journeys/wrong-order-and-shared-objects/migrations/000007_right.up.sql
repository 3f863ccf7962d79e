CREATE TABLE rooms (id bigint PRIMARY KEY, name text CONSTRAINT one_name UNIQUE);
CREATE TABLE beds (room_id bigint REFERENCES rooms, size int);
CREATE INDEX beds_size ON beds (size);
