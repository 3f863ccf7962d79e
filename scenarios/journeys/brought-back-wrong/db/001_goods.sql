-- migrate:up
CREATE TABLE goods (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    price numeric(8, 2) NOT NULL CHECK (price BETWEEN 1 AND 900),
    weight numeric(8, 2) NOT NULL CHECK (weight BETWEEN 1 AND 900),
    label text NOT NULL,
    tag uuid NOT NULL,
    title text NOT NULL
);
CREATE TABLE names (
    good bigint PRIMARY KEY REFERENCES goods,
    text varchar(80) NOT NULL
);

-- migrate:down
DROP TABLE names;
DROP TABLE goods;
