-- migrate:up
CREATE UNIQUE INDEX one_kind ON kinds (kind);

-- migrate:down
DROP INDEX one_kind;
