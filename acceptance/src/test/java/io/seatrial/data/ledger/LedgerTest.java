package io.seatrial.data.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the ledger says of rows and values on a real server. */
class LedgerTest {

    private static final String PEOPLE = "CREATE TABLE people (id int PRIMARY KEY, name text, height numeric(6,2), at"
            + " timestamp); INSERT INTO people SELECT i, 'Name ' || i, i + 0.25, timestamp '2020-01-01' + i * interval"
            + " '1 day' FROM generate_series(1, 20) i; ";

    private static Books books;

    @BeforeAll
    static void open() {
        books = new Books();
    }

    @AfterAll
    static void close() {
        books.close();
    }

    private static void says(String change, String... words) throws SQLException {
        assertThat(books.since(PEOPLE, change)).as(change).containsExactly(words);
    }

    @Test
    void whatOnlyGetsAnotherNameOrPlaceIsKept() throws SQLException {
        says("ALTER TABLE people RENAME COLUMN name TO called; ALTER TABLE people RENAME TO persons");
        says("CREATE TABLE p2 (LIKE people); INSERT INTO p2 SELECT * FROM people ORDER BY name; DROP TABLE people;"
                + " ALTER TABLE p2 RENAME TO people");
        says("ALTER TABLE people ALTER COLUMN id TYPE bigint, ALTER COLUMN at TYPE date USING at; ALTER TABLE people"
                + " ALTER COLUMN at TYPE timestamp");
    }

    @Test
    void rowsAreKnownByTheirKey() throws SQLException {
        says("DELETE FROM people WHERE id <= 5", "public.people: 5 rows gone (20 before, 15 after)");
        says(
                "DELETE FROM people WHERE id <= 5; INSERT INTO people SELECT i FROM generate_series(31, 37) i",
                "public.people: 5 rows gone, 7 rows added (20 before, 22 after)");
        says("TRUNCATE people", "public.people: 20 rows gone (20 before, 0 after)");
        says("DROP TABLE people", "public.people: gone with 20 rows");
    }

    @Test
    void valuesThatChangePlacesAreSeen() throws SQLException {
        says(
                "UPDATE people p SET name = q.name FROM people q WHERE p.id + q.id = 3",
                "public.people.name: 2 values changed (of 20)");
    }

    @Test
    void changesAreNamedWhereTheyAreProved() throws SQLException {
        says(
                "ALTER TABLE people ALTER COLUMN height TYPE numeric(6,1)",
                "public.people.height: 20 values rounded (of 20)");
        says(
                "ALTER TABLE people ALTER COLUMN name TYPE varchar(4) USING left(name, 4)",
                "public.people.name: 20 values cut short (of 20)");
        says(
                "UPDATE people SET name = upper(name)",
                "public.people.name: 20 values changed between upper and lower case (of 20)");
        says("UPDATE people SET name = NULL WHERE id > 17", "public.people.name: 3 values set to NULL (of 20)");
        says("ALTER TABLE people DROP COLUMN name", "public.people.name: gone with 20 values");
        says(
                "ALTER TABLE people ALTER COLUMN at TYPE timestamptz",
                "public.people.at: 20 values written otherwise as timestamp with time zone, which leads back (of 20)");
    }

    @Test
    void aLabelRenamedTouchesNoRowAndIsSeenAllTheSame() throws SQLException {
        String moods =
                "CREATE TYPE mood AS ENUM ('glad', 'sad'); CREATE TABLE days (id int PRIMARY KEY, mood mood); INSERT"
                        + " INTO days VALUES (1, 'glad'), (2, 'sad'); ";
        assertThat(books.since(moods, "ALTER TYPE mood RENAME VALUE 'glad' TO 'happy'"))
                .containsExactly("public.days.mood: 1 value changed (of 2)");
    }

    @Test
    void withoutAKeyCountsAndFingerprintsSpeak() throws SQLException {
        String notes = "CREATE TABLE notes (t text); INSERT INTO notes VALUES ('a'), ('a'), ('b'); ";
        assertThat(books.since(notes, "UPDATE notes SET t = 'c' WHERE t = 'b'"))
                .containsExactly("public.notes.t: values changed, by their fingerprint; no key tells in which rows");
        assertThat(books.since(notes, "DELETE FROM notes WHERE t = 'a'"))
                .containsExactly("public.notes: 2 rows gone (3 before, 1 after)");
        assertThat(books.since(notes, "UPDATE notes SET t = t")).isEmpty();
    }

    @Test
    void whatWasWrittenAfterTheLastReadingIsNoLoss() throws SQLException {
        String late = "INSERT INTO people SELECT i FROM generate_series(21, 25) i";
        assertThat(books.since(PEOPLE, late, "ALTER TABLE people ADD COLUMN more int"))
                .isEmpty();
    }
}
