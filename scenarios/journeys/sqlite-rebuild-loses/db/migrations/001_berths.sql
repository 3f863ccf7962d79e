-- migrate:up
CREATE TABLE berths (
    id integer PRIMARY KEY,
    code text NOT NULL,
    metres real NOT NULL,
    feet real GENERATED ALWAYS AS (metres * 3.28) VIRTUAL
);
CREATE TABLE changes (berth_id integer NOT NULL, at text NOT NULL);
CREATE INDEX berths_code ON berths (code);
CREATE TRIGGER berths_changed AFTER UPDATE ON berths BEGIN
    INSERT INTO changes VALUES (new.id, datetime('now'));
END;

-- migrate:down
DROP TABLE changes;
DROP TABLE berths;
