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
        assertThat(books.since(PEOPLE, change)).as(change).containsExactlyInAnyOrder(words);
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
    void valuesAreFoundAgainWhereKeysLeadToThem() throws SQLException {
        says(
                "ALTER TABLE people ADD COLUMN called text; UPDATE people SET called = name; ALTER TABLE people DROP COLUMN"
                        + " name",
                "public.people.name: 20 values moved to public.people.called (of 20)");
        says(
                "CREATE TABLE names (person int REFERENCES people, name text); INSERT INTO names SELECT id, name FROM people"
                        + " WHERE id > 3; ALTER TABLE people DROP COLUMN name",
                "public.people.name: 17 values moved to public.names.name (of 20)",
                "public.people.name: gone with 3 values; another 17 are found again");
        says(
                "CREATE TABLE names (id int PRIMARY KEY, name text); INSERT INTO names SELECT id + 100, name FROM people;"
                        + " ALTER TABLE people ADD COLUMN name_id int REFERENCES names; UPDATE people SET name_id = id + 100;"
                        + " ALTER TABLE people DROP COLUMN name",
                "public.people.name: 20 values moved to public.names.name (of 20)");
        says(
                "CREATE TABLE folk AS SELECT id, at, name, height FROM people; DROP TABLE people",
                "public.people.name: 20 values moved to public.folk.name (of 20)",
                "public.people.height: 20 values moved to public.folk.height (of 20)",
                "public.people.at: 20 values moved to public.folk.at (of 20)");
        says(
                "CREATE TABLE left_us (LIKE people); INSERT INTO left_us SELECT * FROM people WHERE id > 9; DELETE FROM"
                        + " people WHERE id > 9",
                "public.people.name: 11 values moved to public.left_us.name (of 11)",
                "public.people.height: 11 values moved to public.left_us.height (of 11)",
                "public.people.at: 11 values moved to public.left_us.at (of 11)");
    }

    @Test
    void whatBecameOfMovedValuesIsNamed() throws SQLException {
        says(
                "ALTER TABLE people ADD COLUMN day date; UPDATE people SET day = at; ALTER TABLE people DROP COLUMN at",
                "public.people.at: 20 values moved and cast to public.people.day (of 20)");
        says(
                "ALTER TABLE people ADD COLUMN word text, ADD COLUMN number text; UPDATE people SET word = split_part(name,"
                        + " ' ', 1) || id % 4, number = split_part(name, ' ', 2); ALTER TABLE people DROP COLUMN name",
                "public.people.name: gone with 20 values");
        String parts =
                "CREATE TABLE people (id int PRIMARY KEY, name text); INSERT INTO people SELECT i, 'First' || i * 7"
                        + " || ' Last' || i * 11 FROM generate_series(1, 20) i; ";
        assertThat(books.since(
                        parts,
                        "ALTER TABLE people ADD COLUMN a text, ADD COLUMN b text; UPDATE people SET a = split_part(name, ' ',"
                                + " 1), b = split_part(name, ' ', 2); ALTER TABLE people DROP COLUMN name"))
                .containsExactly("public.people.name: 20 values split into public.people.a, public.people.b (of 20)");
        says(
                "ALTER TABLE people ADD COLUMN label text; UPDATE people SET label = name || ', ' || height; ALTER TABLE"
                        + " people DROP COLUMN name, DROP COLUMN height",
                "public.people.name: 20 values merged into public.people.label (of 20)",
                "public.people.height: 20 values merged into public.people.label (of 20)");
        String orders =
                PEOPLE + "CREATE TABLE orders (id int PRIMARY KEY, person int REFERENCES people, amount numeric);"
                        + " INSERT INTO orders SELECT i, 1 + i % 20, i * i FROM generate_series(1, 100) i; ";
        assertThat(books.since(
                        orders,
                        "ALTER TABLE people ADD COLUMN total numeric; UPDATE people SET total = (SELECT sum(amount) FROM"
                                + " orders WHERE person = people.id); DROP TABLE orders"))
                .containsExactly(
                        "public.orders.amount: only their sum is left, in public.people.total",
                        "public.orders: gone with 100 rows; of 1 of 2 columns values are found again");
    }

    @Test
    void whatIsKeptOfSomeRowsOnlyIsToldApart() throws SQLException {
        String parts =
                "CREATE TABLE people (id int PRIMARY KEY, name text); INSERT INTO people SELECT i, CASE WHEN i < 5"
                        + " THEN 'Single' || i * 13 WHEN i < 8 THEN 'First' || i * 7 || ' Middle Last' || i * 11 ELSE 'First' || i"
                        + " * 7 || ' Last' || i * 11 END FROM generate_series(1, 20) i; ";
        assertThat(books.since(
                        parts,
                        "ALTER TABLE people ADD COLUMN a text, ADD COLUMN b text; UPDATE people SET a = split_part(name, ' ',"
                                + " 1), b = coalesce(nullif(split_part(name, ' ', 2), ''), 'none'); ALTER TABLE people DROP"
                                + " COLUMN name"))
                .containsExactly(
                        "public.people.name: 17 values split into public.people.a, public.people.b (of 20)",
                        "public.people.name: gone with 3 values; another 17 are found again");
        says(
                "ALTER TABLE people ADD COLUMN label text; UPDATE people SET label = 'Mx ' || name WHERE id > 6; ALTER"
                        + " TABLE people DROP COLUMN name",
                "public.people.name: 14 values merged into public.people.label (of 20)",
                "public.people.name: gone with 6 values; another 14 are found again");
        says(
                "ALTER TABLE people ADD COLUMN brief text; UPDATE people SET brief = left(name, 6); ALTER TABLE people DROP"
                        + " COLUMN name",
                "public.people.name: 9 values moved to public.people.brief (of 20)",
                "public.people.name: gone with 11 values; another 9 are found again");
        String figures =
                "CREATE TABLE people (id int PRIMARY KEY, no text); INSERT INTO people SELECT i, CASE WHEN i % 5"
                        + " = 0 THEN 'no number' ELSE (i * i * 37)::text END FROM generate_series(1, 40) i; ";
        assertThat(books.since(
                        figures,
                        "ALTER TABLE people ADD COLUMN n int; UPDATE people SET n = no::int WHERE no ~ '^[0-9]+$'; ALTER"
                                + " TABLE people DROP COLUMN no"))
                .containsExactly(
                        "public.people.no: 32 values moved to public.people.n (of 40)",
                        "public.people.no: gone with 8 values; another 32 are found again");
    }

    @Test
    void wordsThatManyRowsShareAreNoParts() throws SQLException {
        String ships = "CREATE TABLE ships (id int PRIMARY KEY, title text); INSERT INTO ships SELECT i, (ARRAY['red',"
                + " 'blue', 'green', 'black'])[1 + i % 4] || ' ' || (ARRAY['brig', 'sloop', 'yawl'])[1 + i % 3] FROM"
                + " generate_series(1, 60) i; ";
        assertThat(books.since(
                        ships,
                        "ALTER TABLE ships ADD COLUMN a text, ADD COLUMN b text; UPDATE ships SET a = (ARRAY['red', 'blue',"
                                + " 'green', 'black'])[1 + (id * 7 + id / 9) % 4], b = (ARRAY['brig', 'sloop', 'yawl'])[1 +"
                                + " (id * 5 + id / 7) % 3]; ALTER TABLE ships DROP COLUMN title"))
                .containsExactly("public.ships.title: gone with 60 values");
        assertThat(books.since(
                        ships,
                        "ALTER TABLE ships ADD COLUMN note text; UPDATE ships SET note = 'red brig, blue sloop, green yawl"
                                + " and black brig'; ALTER TABLE ships DROP COLUMN title"))
                .containsExactly("public.ships.title: gone with 60 values");
    }

    @Test
    void figuresAreInLongNumbersByChance() throws SQLException {
        String parts =
                "CREATE TABLE parts (id int PRIMARY KEY, whole int); INSERT INTO parts SELECT i, 10 + i * 7 % 83 FROM"
                        + " generate_series(1, 300) i; ";
        assertThat(books.since(
                        parts,
                        "ALTER TABLE parts ADD COLUMN code text; UPDATE parts SET code = md5(id::text); ALTER TABLE parts"
                                + " DROP COLUMN whole"))
                .containsExactly("public.parts.whole: gone with 300 values");
    }

    @Test
    void likenessIsNoProof() throws SQLException {
        says(
                "ALTER TABLE people ADD COLUMN no int; UPDATE people SET no = id; ALTER TABLE people ADD COLUMN flag boolean"
                        + " DEFAULT true");
        String flags =
                "CREATE TABLE people (id int PRIMARY KEY, active boolean, no int); INSERT INTO people SELECT i, true, i"
                        + " FROM generate_series(1, 200) i; ";
        assertThat(books.since(flags, "ALTER TABLE people ADD COLUMN hidden boolean DEFAULT true, DROP COLUMN active"))
                .containsExactly("public.people.active: gone with 200 values");
        assertThat(books.since(flags, "ALTER TABLE people ADD COLUMN place serial, DROP COLUMN no"))
                .containsExactly("public.people.no: gone with 200 values");
        says(
                "CREATE TABLE names (no int, name text); INSERT INTO names SELECT 21 - id, name FROM people; ALTER TABLE"
                        + " people DROP COLUMN name",
                "public.people.name: gone with 20 values");
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
