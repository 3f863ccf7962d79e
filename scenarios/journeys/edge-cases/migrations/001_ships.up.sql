CREATE TABLE ships (
    id bigserial PRIMARY KEY, name text NOT NULL, nick varchar(40), score integer, first text, last text, berth integer
);
