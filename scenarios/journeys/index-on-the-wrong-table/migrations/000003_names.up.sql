CREATE TABLE names (id uuid PRIMARY KEY);
CREATE INDEX names_id ON names (id);
