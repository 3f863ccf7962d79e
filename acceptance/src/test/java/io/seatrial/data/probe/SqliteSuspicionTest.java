package io.seatrial.data.probe;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same on SQLite. */
class SqliteSuspicionTest {

    /** Rows 1 and 2 are ordinary in every respect; each test makes row 3, or 3 and 4, odd. */
    private static final String SETUP = """
            CREATE TABLE users (id int PRIMARY KEY, name varchar(20), CONSTRAINT positive CHECK (id > 0));
            CREATE TABLE copies (id int PRIMARY KEY, email varchar(30) UNIQUE, seats smallint, name varchar(9), user_id int,
                CHECK (seats > 0), CONSTRAINT of_user FOREIGN KEY (user_id) REFERENCES users (id));
            CREATE TABLE things (id integer PRIMARY KEY, email varchar(90), nick varchar(90), name text, seats bigint,
                price decimal(20, 4), at varchar(40), state varchar(20), "User Id" int, user_id int, room int);
            CREATE TABLE notes (thing int, CONSTRAINT of_thing FOREIGN KEY (thing) REFERENCES things (id));
            INSERT INTO users VALUES (1, 'a'), (2, 'b');
            INSERT INTO things VALUES (1, 'a1', '1', 'name1', 1, 1, '2020-01-01', 'open', 1, 1, 1),
                (2, 'a2', '2', 'name2', 2, 2, '2020-01-02', 'open', 2, 2, 2),
                (3, 'a3', '3', 'name3', 3, 3, '2020-01-03', 'shut', 1, 1, 3),
                (4, 'a4', '4', 'name4', 4, 4, '2020-01-04', 'shut', 1, 1, 4);
            INSERT INTO notes VALUES (3), (4);
            """;

    private static SuspicionBench bench;

    @BeforeAll
    static void open() {
        bench = new SuspicionBench(
                "sqlite", SETUP, "DELETE FROM notes; DELETE FROM things WHERE id >= 3", "PRAGMA foreign_keys = ON");
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            NULL             | email = NULL          | 2 | CREATE TABLE fresh (id integer PRIMARY KEY, email text NOT NULL); INSERT INTO fresh (id, email) SELECT id, email FROM things
            made anew        | email = NULL          | 2 | CREATE TABLE things_new (id integer PRIMARY KEY, mail text NOT NULL, state text); INSERT INTO things_new SELECT id, email, state FROM things; DROP TABLE things; ALTER TABLE things_new RENAME TO things
            renamed          | email = NULL          | 2 | ALTER TABLE things RENAME TO matters; ALTER TABLE matters RENAME COLUMN email TO mail; CREATE TABLE things (id integer PRIMARY KEY, mail text NOT NULL); INSERT INTO things SELECT id, mail FROM matters
            filled in        | user_id = 9           | 2 | ALTER TABLE things ADD COLUMN owner int; UPDATE things SET owner = (SELECT u.id FROM users u WHERE u.id = things.user_id); CREATE TABLE fresh (id int, owner int NOT NULL); INSERT INTO fresh SELECT id, owner FROM things
            duplicates       | email = 'x'           | 1 | CREATE UNIQUE INDEX one ON things (email)
            part of them     | email = 'X'           | 1 | CREATE UNIQUE INDEX one ON things (email, room > 0) WHERE state = 'shut'
            an expression    | email = upper('x') | 1 | CREATE UNIQUE INDEX one ON things (lower(email))
            renamed twins    | email = 'x'           | 1 | ALTER TABLE things RENAME COLUMN email TO mail; CREATE UNIQUE INDEX one ON things (mail)
            copied           | email = 'x'           | 1 | INSERT INTO copies (id, email) SELECT id, email FROM things
            a check          | seats = -1            | 2 | CREATE TABLE fresh (id int, seats int CHECK (seats > 0)); INSERT INTO fresh SELECT id, seats FROM things
            a copied check   | seats = -1            | 2 | INSERT INTO copies (id, seats) SELECT id, seats FROM things
            orphans          | user_id = 9           | 2 | INSERT INTO copies (id, user_id) SELECT id, user_id FROM things
            new orphans      | user_id = 9           | 2 | CREATE TABLE fresh (id int, owner int REFERENCES users); INSERT INTO fresh SELECT id, user_id FROM things
            strict numbers   | nick = 'none'         | 2 | CREATE TABLE fresh (id int, nick integer) STRICT; INSERT INTO fresh SELECT id, nick FROM things
            strict texts     | name = x'00'          | 2 | CREATE TABLE fresh (id int, name text) STRICT; INSERT INTO fresh SELECT id, name FROM things
            no json          | name = '{'            | 2 | ALTER TABLE things ADD COLUMN parts int; UPDATE things SET parts = json_array_length(name) WHERE id > 2
            """)
    void findsTheRows(String name, String odd, int rows, String script) throws SQLException {
        bench.findsTheRows("UPDATE things SET " + odd + " WHERE id >= 3", rows, script);
    }
}
