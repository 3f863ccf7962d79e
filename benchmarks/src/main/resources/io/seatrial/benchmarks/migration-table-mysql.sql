-- migrate:up
CREATE TABLE item_{n} (
    id bigint AUTO_INCREMENT PRIMARY KEY,
    name varchar(200) NOT NULL DEFAULT 'nobody' CHECK (length(name) < 100),
    email varchar(200),
    amount decimal(12, 2) NOT NULL DEFAULT 0,
    parent bigint,
    tags varchar(200),
    doc json,
    made datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
    active boolean NOT NULL DEFAULT true{reference}
) COMMENT 'Table number {n}';
CREATE INDEX item_{n}_email_idx ON item_{n} (email);
CREATE UNIQUE INDEX item_{n}_name_idx ON item_{n} (name, made DESC);

-- migrate:down
DROP TABLE item_{n};
