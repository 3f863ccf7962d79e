CREATE TABLE types (id uuid PRIMARY KEY);
CREATE INDEX types_id ON data (id);
