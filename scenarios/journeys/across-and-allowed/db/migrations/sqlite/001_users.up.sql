-- seatrial: allow databases-disagree because SQLite keeps the year only
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born BOOLEAN);
