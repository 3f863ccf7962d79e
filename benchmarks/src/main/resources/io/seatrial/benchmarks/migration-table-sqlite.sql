-- migrate:up
CREATE TABLE item_{n} (
    id integer PRIMARY KEY AUTOINCREMENT,
    name text NOT NULL DEFAULT 'nobody' CHECK (length(name) < 100),
    email varchar(200),
    amount numeric(12, 2) NOT NULL DEFAULT 0 CHECK (amount >= 0),
    parent bigint{reference},
    tags text,
    doc json,
    made timestamp NOT NULL DEFAULT current_timestamp,
    active boolean NOT NULL DEFAULT true
);
CREATE INDEX item_{n}_email_idx ON item_{n} (lower(email)) WHERE active;
CREATE UNIQUE INDEX item_{n}_name_idx ON item_{n} (name, made DESC);

-- migrate:down
DROP TABLE item_{n};
