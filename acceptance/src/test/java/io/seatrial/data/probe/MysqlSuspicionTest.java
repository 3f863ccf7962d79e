package io.seatrial.data.probe;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same on MySQL. */
class MysqlSuspicionTest {

    /** Rows 1 and 2 are ordinary in every respect; each test makes row 3, or 3 and 4, odd. */
    private static final String SETUP = """
            CREATE TABLE users (id int PRIMARY KEY, name varchar(20), CONSTRAINT positive CHECK (id > 0));
            CREATE TABLE copies (id int PRIMARY KEY, email varchar(30) UNIQUE, seats smallint, name varchar(9), user_id int,
                CHECK (seats > 0), CONSTRAINT of_user FOREIGN KEY (user_id) REFERENCES users (id));
            CREATE TABLE things (id int PRIMARY KEY, email varchar(90), nick varchar(90), name text, seats bigint,
                price decimal(20, 4), at varchar(40), state varchar(20), `User Id` int, user_id int, room int);
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
        bench = new SuspicionBench("mysql", SETUP, "DELETE FROM notes; DELETE FROM things WHERE id >= 3");
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            NULL             | email = NULL          | 2 | ALTER TABLE things MODIFY email varchar(90) NOT NULL
            NULL, changed    | email = NULL          | 2 | ALTER TABLE `things` CHANGE COLUMN `email` mail varchar(90) NOT NULL DEFAULT 'x'
            filled in        | email = NULL          | 2 | ALTER TABLE things ADD COLUMN mail varchar(90); UPDATE things SET mail = lower(email); ALTER TABLE things MODIFY mail varchar(90) NOT NULL
            joined           | user_id = 9           | 2 | ALTER TABLE things ADD COLUMN owner int; UPDATE things t JOIN users u ON u.id = t.user_id SET t.owner = u.id WHERE u.id > 0; ALTER TABLE things MODIFY owner int NOT NULL
            renamed          | email = NULL          | 2 | RENAME TABLE things TO matters; ALTER TABLE matters CHANGE email mail varchar(90); ALTER TABLE matters MODIFY mail varchar(90) NOT NULL
            duplicates       | email = 'x'           | 1 | CREATE UNIQUE INDEX one ON things (email)
            in the table     | email = 'X'           | 1 | ALTER TABLE things ADD COLUMN extra int, ADD UNIQUE KEY `one` (`email`, state)
            prefixes         | email = concat('same', id) | 1 | ALTER TABLE things ADD UNIQUE (email(4))
            copied           | email = 'x'           | 1 | INSERT INTO copies (id, email) SELECT id, email FROM things
            made anew        | email = 'x'           | 1 | CREATE TABLE fresh (id int PRIMARY KEY, email varchar(90) UNIQUE); INSERT INTO fresh SELECT id, email FROM things
            orphans          | user_id = 9           | 2 | ALTER TABLE things ADD CONSTRAINT f FOREIGN KEY (user_id) REFERENCES users (id)
            quoted orphans   | `User Id` = 9         | 2 | ALTER TABLE things ADD FOREIGN KEY (`User Id`) REFERENCES `users` (`id`)
            copied orphans   | user_id = 9           | 2 | INSERT INTO copies (id, user_id) SELECT id, user_id FROM things
            a check          | seats = -1            | 2 | ALTER TABLE things ADD CONSTRAINT c CHECK (seats > 0)
            a copied check   | seats = -1            | 2 | INSERT INTO copies (id, seats) SELECT id, seats FROM things
            too long         | name = 'longer than that' | 2 | ALTER TABLE things MODIFY name varchar(10)
            copied too long  | name = 'longer than that' | 2 | INSERT INTO copies (id, name) SELECT id, name FROM things
            a new column     | name = 'longer than that' | 2 | ALTER TABLE things ADD COLUMN label varchar(10); UPDATE things SET label = name WHERE id > 0
            out of range     | seats = 70000         | 2 | ALTER TABLE things MODIFY seats smallint
            unsigned         | seats = -1            | 2 | ALTER TABLE things MODIFY COLUMN seats int unsigned
            copied too large | seats = 70000         | 2 | INSERT INTO copies (id, seats) SELECT id, seats FROM things
            too many digits  | price = 999.995       | 2 | ALTER TABLE things MODIFY price decimal(5, 2)
            no number        | nick = 'none'         | 2 | ALTER TABLE things MODIFY nick int
            no date          | at = 'soon'           | 2 | ALTER TABLE things MODIFY at datetime
            no such label    | state = 'lost'        | 2 | ALTER TABLE things MODIFY state enum('open', 'shut')
            no json          | name = '{'            | 2 | UPDATE things SET name = concat('["', id, '"]') WHERE id < 3 OR name = 'name3'; ALTER TABLE things MODIFY name json
            """)
    void findsTheRows(String name, String odd, int rows, String script) throws SQLException {
        bench.findsTheRows("UPDATE things SET " + odd + " WHERE id >= 3", rows, script);
    }
}
