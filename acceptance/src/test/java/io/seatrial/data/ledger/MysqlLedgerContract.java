package io.seatrial.data.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the ledger says of rows and values on servers that speak MySQL's protocol. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MysqlLedgerContract {

    private static final String PEOPLE =
            "CREATE TABLE people (id int PRIMARY KEY, name varchar(50), height decimal(6,2),"
                    + " at datetime, tag varbinary(8), f float, bits bit(9), mood enum('glad','sad'), old varchar(20) CHARACTER SET"
                    + " latin1); INSERT INTO people WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20)"
                    + " SELECT i, concat('Name ', i), i + 0.25, '2020-01-01' + INTERVAL i DAY, unhex(lpad(hex(i), 4, 'f')), i / 7, i,"
                    + " if(i % 2, 'glad', 'sad'), concat('\u00e9', i) FROM n; ";

    private Books books;

    abstract String name();

    @BeforeAll
    void open() {
        books = new Books(name());
    }

    @AfterAll
    void close() {
        books.close();
    }

    private void says(String change, String... words) throws SQLException {
        assertThat(books.since(PEOPLE, change)).as(change).containsExactlyInAnyOrder(words);
    }

    @Test
    void whatOnlyGetsAnotherNamePlaceOrEncodingIsKept() throws SQLException {
        says("ALTER TABLE people CHANGE COLUMN name called varchar(50); RENAME TABLE people TO persons");
        says("CREATE TABLE p2 LIKE people; INSERT INTO p2 SELECT * FROM people ORDER BY name; DROP TABLE people;"
                + " RENAME TABLE p2 TO people");
        says("ALTER TABLE people MODIFY id bigint, MODIFY mood enum('sad','glad','new')");
        says(
                "ALTER TABLE people MODIFY name varchar(50) CHARACTER SET utf16, MODIFY old varchar(20) CHARACTER SET utf8mb4");
        says("ALTER TABLE people CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
    }

    @Test
    void rowsAreKnownByTheirKey() throws SQLException {
        says("DELETE FROM people WHERE id <= 5", "people: 5 rows gone (20 before, 15 after)");
        says("TRUNCATE people", "people: 20 rows gone (20 before, 0 after)");
        says("DROP TABLE people", "people: gone with 20 rows");
        assertThat(books.since(
                        "CREATE TABLE t (k varbinary(4), n varchar(9), v int, PRIMARY KEY (k, n)); INSERT INTO t VALUES"
                                + " (x'00ff', 'a', 1), (x'00ff', 'b', 2), (x'27', 'A ', 3)",
                        "UPDATE t SET v = 9 WHERE n = 'b'; DELETE FROM t WHERE k = x'27'"))
                .containsExactlyInAnyOrder("t: 1 row gone (3 before, 2 after)", "t.v: 1 value changed (of 3)");
    }

    @Test
    void aUniqueIndexIsAKeyWhereThereIsNoOther() throws SQLException {
        String log = "CREATE TABLE log (code varchar(9) %s, what text, UNIQUE (code(5)));"
                + " INSERT INTO log VALUES ('x', 'a'), ('y', 'b'), ('z', 'b'); ";
        String swap = "UPDATE log SET what = CASE code WHEN 'x' THEN 'b' WHEN 'y' THEN 'a' ELSE what END";
        assertThat(books.since(String.format(log, "NOT NULL"), swap))
                .containsExactly("log.what: 2 values changed (of 3)");
        assertThat(books.since(String.format(log, "NULL"), "UPDATE log SET what = 'b' WHERE code = 'x'"))
                .containsExactly("log.what: values changed, by their fingerprint; no key tells in which rows");
    }

    @Test
    void rowsWithoutAKeyAreCounted() throws SQLException {
        String log = "CREATE TABLE log (what text); INSERT INTO log VALUES ('a'), ('a'), ('b'); ";
        assertThat(books.since(log, "UPDATE log SET what = 'b' WHERE what = 'a'"))
                .containsExactly("log.what: values changed, by their fingerprint; no key tells in which rows");
        assertThat(books.since(log, "DELETE FROM log WHERE what = 'a'"))
                .containsExactly("log: 2 rows gone (3 before, 1 after)");
    }

    /** Collations take these for the same; the ledger does not. */
    @Test
    void everyByteCounts() throws SQLException {
        says(
                "UPDATE people SET name = upper(name) WHERE id <= 3",
                "people.name: 3 values changed between upper and lower case (of 20)");
        says("UPDATE people SET name = concat(name, ' ') WHERE id = 1", "people.name: 1 value changed (of 20)");
        says("UPDATE people SET tag = unhex('ff02') WHERE id = 1", "people.tag: 1 value changed (of 20)");
        says("UPDATE people SET f = 0.14285716 WHERE id = 1", "people.f: 1 value changed (of 20)");
        says("UPDATE people SET bits = 256 WHERE id = 1", "people.bits: 1 value changed (of 20)");
    }

    @Test
    void valuesThatChangePlacesAreSeen() throws SQLException {
        says(
                "UPDATE people SET name = concat('Name ', 3 - id) WHERE id IN (1, 2)",
                "people.name: 2 values changed (of 20)");
    }

    @Test
    void changesAreNamedWhereTheyAreProved() throws SQLException {
        says("ALTER TABLE people MODIFY height decimal(6,1)", "people.height: 20 values rounded (of 20)");
        says("UPDATE people SET name = NULL WHERE id > 17", "people.name: 3 values set to NULL (of 20)");
        says("ALTER TABLE people DROP COLUMN name", "people.name: gone with 20 values");
        says(
                "SET SESSION sql_mode = ''; ALTER TABLE people MODIFY name varchar(4)",
                "people.name: 20 values cut short (of 20)");
        says(
                "ALTER TABLE people ADD COLUMN n2 varchar(50); UPDATE people SET n2 = name; ALTER TABLE people DROP COLUMN name",
                "people.name: 20 values moved to people.n2 (of 20)");
    }

    /** The bytes of UTF-8 taken for Latin 1. */
    @Test
    void mojibakeIsSeen() throws SQLException {
        says(
                "ALTER TABLE people MODIFY old varchar(40) CHARACTER SET utf8mb4; ALTER TABLE people MODIFY old varbinary(40);"
                        + " ALTER TABLE people MODIFY old varchar(40) CHARACTER SET latin1",
                "people.old: 20 values changed to another encoding of the same characters (of 20)");
    }

    @Test
    void labelsThatGetOtherNumbersAreTheSameAndThoseThatGoAreNot() throws SQLException {
        says("ALTER TABLE people MODIFY mood enum('sad','glad')");
        says(
                "ALTER TABLE people MODIFY mood int; ALTER TABLE people MODIFY mood enum('sad','glad')",
                "people.mood: 20 values changed (of 20)");
        says(
                "SET SESSION sql_mode = ''; ALTER TABLE people MODIFY mood enum('glad')",
                "people.mood: 10 values changed (of 20)");
    }
}
