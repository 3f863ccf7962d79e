-- migrate:up
CREATE TABLE crew (
    id bigint PRIMARY KEY,
    name varchar(40) COLLATE "C" NOT NULL,
    rank varchar(40) COLLATE "C" NOT NULL
);

-- migrate:down
DROP TABLE crew;
