package io.seatrial.data.probe;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For each kind of assumption: a query that finds the odd rows, and nothing once they are gone, and then the script works. */
class SuspicionTest {

    /** Rows 1 and 2 are ordinary in every respect; each test makes row 3, or 3 and 4, odd. */
    private static final String SETUP = """
            CREATE EXTENSION btree_gist;
            CREATE DOMAIN mail AS text;
            CREATE TABLE users (id int PRIMARY KEY, CONSTRAINT positive CHECK (id > 0));
            CREATE TABLE copies (id int PRIMARY KEY, email text UNIQUE, seats smallint, name varchar(9), user_id int,
                CHECK (seats > 0), CONSTRAINT of_user FOREIGN KEY (user_id) REFERENCES users);
            CREATE TABLE things (id int PRIMARY KEY, email text, nick text, name text, seats bigint, price numeric,
                at text, state text, mailbox mail, "User Id" int, user_id int, room int, begins date, ends date);
            CREATE TABLE notes (thing int CONSTRAINT of_thing REFERENCES things);
            INSERT INTO users VALUES (1), (2);
            INSERT INTO things
            SELECT n, 'a' || n, n, 'name' || n, n, n, '2020-01-0' || n, 'open', 'a@b', n, n, n, '2020-01-01', '2020-02-01'
            FROM generate_series(1, 2) n;
            INSERT INTO things SELECT 3, 'a3', '3', 'name3', 3, 3, '2020-01-03', 'shut', 'c@d', 1, 1, 3, '2020-01-01', '2020-02-01';
            INSERT INTO things SELECT 4, 'a4', '4', 'name4', 4, 4, '2020-01-04', 'shut', 'c@d', 1, 1, 4, '2020-01-01', '2020-02-01';
            INSERT INTO notes VALUES (3), (4);
            """;

    private static SuspicionBench bench;

    @BeforeAll
    static void open() {
        bench = new SuspicionBench("postgresql", SETUP, "DELETE FROM notes; DELETE FROM things WHERE id >= 3");
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            NULL             | email = NULL          | 2 | ALTER TABLE things ALTER COLUMN email SET NOT NULL
            filled in        | email = NULL          | 2 | ALTER TABLE things ADD COLUMN mail text; UPDATE things SET mail = lower(email); ALTER TABLE things ALTER mail SET NOT NULL
            filled in part   | state = 'lost'        | 2 | ALTER TABLE things ADD COLUMN mail text; UPDATE things SET mail = id WHERE state = 'open'; ALTER TABLE things ALTER mail SET NOT NULL
            duplicates       | email = 'x'           | 1 | CREATE UNIQUE INDEX ON things (email)
            part of them     | email = 'X'           | 1 | CREATE UNIQUE INDEX ON things (lower(email)) WHERE state = 'shut'
            an expression    | email = 'X'           | 1 | CREATE UNIQUE INDEX one ON ONLY things USING btree (lower(email))
            a unique pair    | (email, nick) = ('x', 'y') | 1 | ALTER TABLE things ADD CONSTRAINT u UNIQUE (nick, email)
            made alike       | email = repeat(' ', id) | 1 | CREATE UNIQUE INDEX ON things (email); UPDATE things SET email = trim(email) WHERE id > 1
            cut alike        | email = concat('abc', id) | 1 | CREATE UNIQUE INDEX ON things (email); ALTER TABLE things ALTER COLUMN email TYPE varchar(3) USING left(email, 3)
            rounded alike    | price = 7 + id / 10.0 | 1 | ALTER TABLE things ADD UNIQUE (price); ALTER TABLE things ALTER price TYPE numeric(9, 0)
            cut off a check  | name = concat('       ', id) | 2 | ALTER TABLE things ADD CHECK (trim(name) <> ''); ALTER TABLE things ALTER name TYPE varchar(5) USING left(name, 5)
            emptied          | nick = 'none'         | 2 | ALTER TABLE things ALTER nick SET NOT NULL; ALTER TABLE things ALTER nick TYPE text USING nullif(nick, 'none')
            copied           | email = 'x'           | 1 | INSERT INTO copies (id, email) SELECT id, email FROM things
            orphans          | user_id = 9           | 2 | ALTER TABLE things ADD FOREIGN KEY (user_id) REFERENCES users
            quoted orphans   | "User Id" = 9         | 2 | ALTER TABLE things ADD CONSTRAINT f FOREIGN KEY ("User Id") REFERENCES users (id)
            copied orphans   | user_id = 9           | 2 | INSERT INTO copies (id, user_id) SELECT id, user_id FROM things
            a check          | seats = -1            | 2 | ALTER TABLE things ADD CONSTRAINT c CHECK (seats > 0)
            a copied check   | seats = -1            | 2 | INSERT INTO copies (id, seats) SELECT id, seats FROM things
            a domain's check | mailbox = 'x'         | 2 | ALTER DOMAIN mail ADD CHECK (VALUE LIKE '%@%')
            exclusion        | room = 1              | 3 | ALTER TABLE things ADD CONSTRAINT x EXCLUDE USING gist (room WITH =, daterange(begins, ends) WITH &&)
            too long         | name = 'longer than that' | 2 | ALTER TABLE things ALTER COLUMN name TYPE varchar(10)
            copied too long  | name = 'longer than that' | 2 | INSERT INTO copies (id, name) SELECT id, name FROM things
            out of range     | seats = 70000         | 2 | ALTER TABLE things ALTER seats SET DATA TYPE smallint
            too many digits  | price = 999.995       | 2 | ALTER TABLE things ALTER COLUMN price TYPE numeric(5, 2), ALTER COLUMN nick TYPE varchar(9)
            copied too large | seats = 70000         | 2 | INSERT INTO copies (id, seats) SELECT id, seats FROM things
            no number        | nick = 'none'         | 2 | ALTER TABLE things ALTER COLUMN nick TYPE integer USING nick::integer
            updated          | nick = 'none'         | 2 | UPDATE things SET seats = nick::integer
            no date          | at = 'soon'           | 2 | ALTER TABLE things ALTER COLUMN at TYPE date USING (at::date)
            no such label    | state = 'lost'        | 2 | CREATE TYPE states AS ENUM ('open', 'shut'); ALTER TABLE things ALTER state TYPE states USING state::states
            renamed          | nick = 'none'         | 2 | ALTER TABLE things RENAME COLUMN nick TO old; ALTER TABLE things ADD nick int; UPDATE things SET nick = CAST(old AS int)
            a renamed table  | email = NULL          | 2 | ALTER TABLE things RENAME TO matters; ALTER TABLE matters RENAME email TO mail; ALTER TABLE public.matters ALTER mail SET NOT NULL
            from another     | user_id = 9           | 2 | ALTER TABLE things ADD COLUMN owner int; UPDATE things SET owner = u.id FROM (SELECT id FROM users) AS u WHERE things.user_id = u.id; ALTER TABLE things DROP user_id; ALTER TABLE things ALTER owner SET NOT NULL
            from two         | user_id = 9           | 2 | ALTER TABLE things ADD COLUMN owner int NULL; UPDATE things AS t SET (owner) = (SELECT u.id FROM users u WHERE u.id = t.user_id); ALTER TABLE things ALTER owner SET NOT NULL
            a new column     | name = repeat('n', 11) | 2 | ALTER TABLE things ADD COLUMN seen bool DEFAULT false; ALTER TABLE things ADD label varchar(10); UPDATE public.things SET label = name WHERE id > 0
            made anew        | user_id = 9           | 2 | ALTER TABLE things RENAME TO things_old; CREATE TABLE things (id serial PRIMARY KEY, thing int, owner int, email text); INSERT INTO things (thing, email) SELECT id, email FROM things_old WHERE room > 0; UPDATE things SET owner = u.id FROM users u, things_old o WHERE u.id = o.user_id AND o.id = things.thing; DROP TABLE things_old CASCADE; ALTER TABLE things ALTER owner SET NOT NULL
            step by step     | id = id               | 1 | DELETE FROM notes; DELETE FROM things WHERE id = 4; INSERT INTO copies (id, email) SELECT id, email FROM things; INSERT INTO copies (id) VALUES (9); UPDATE copies SET email = concat(email, 'x') WHERE id > 2; ALTER TABLE copies ADD CHECK (email NOT LIKE 'a3x')
            a new reference  | user_id = 9           | 2 | CREATE TABLE fresh (id int PRIMARY KEY, owner int NOT NULL REFERENCES users); INSERT INTO fresh SELECT id, user_id FROM things
            a new check      | seats = -1            | 2 | CREATE TABLE fresh (id int PRIMARY KEY, seats bigint CHECK (seats > 0)); INSERT INTO fresh SELECT id, seats FROM things
            rid of           | email = 'x'           | 1 | DELETE FROM things t USING users u WHERE u.id = t.id AND u.id = 1; CREATE UNIQUE INDEX ON things (email)
            unknown          | email = NULL          | 2 | ALTER TABLE things ADD mail text; WITH x AS (SELECT 1) UPDATE things SET mail = email; ALTER TABLE things ALTER mail SET NOT NULL
            still needed     | email = 'needed'      | 2 | DELETE FROM things WHERE email = 'needed'
            """)
    void findsTheRows(String name, String odd, int rows, String script) throws SQLException {
        bench.findsTheRows("UPDATE things SET " + odd + " WHERE id >= 3", rows, script);
    }
}
