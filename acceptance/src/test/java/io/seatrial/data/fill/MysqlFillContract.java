package io.seatrial.data.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Rows on servers that speak MySQL's protocol: every type, every key, and the edge cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MysqlFillContract {

    private static final List<String> EDGES = List.of(
            "t = ''",
            "char_length(v) = 12",
            "char_length(t) >= 10000",
            "hex(t) LIKE '%F09F9A80%'",
            "t LIKE ' %'",
            "octet_length(rtrim(t)) < octet_length(t)",
            "t LIKE '%''%' AND instr(t, '\\\\') > 0",
            "i = 2147483647",
            "i = -2147483648",
            "bu = 18446744073709551615",
            "m = 9999.99",
            "d = '9999-12-31'",
            "ts = '9999-12-31 23:59:59'",
            "st = '2038-01-19 03:14:07'",
            "ti = '838:59:59'",
            "num_nulls = 0",
            "e = 'it''s'");

    private Pond pond;

    abstract String name();

    @BeforeAll
    void open() {
        pond = new Pond(name());
    }

    @AfterAll
    void close() {
        pond.close();
    }

    @Test
    void everyTypeAndKeyTakesRows() throws SQLException {
        try (Pond.Basin basin = pond.empty()) {
            basin.run(
                    "CREATE TABLE users (id bigint unsigned AUTO_INCREMENT PRIMARY KEY, email varchar(190) NOT NULL UNIQUE,"
                            + " old varchar(30) CHARACTER SET latin1, bio mediumtext, born date, seen datetime(3), made timestamp NOT"
                            + " NULL DEFAULT CURRENT_TIMESTAMP, at time, y year, f float, d double unsigned, n decimal(10,2) unsigned,"
                            + " b bit(5), bi binary(16), vb varbinary(20), bl blob, e enum('a','it''s') NOT NULL, s set('x','y'), j"
                            + " json, g geometry, ok boolean NOT NULL DEFAULT true, age int CHECK (age BETWEEN 18 AND 99), kind"
                            + " varchar(10), CHECK (kind IN ('one', 'two')), ti tinyint, mi mediumint unsigned, len int AS"
                            + " (char_length(email)) STORED)");
            basin.run(
                    "CREATE TABLE orders (token binary(16) PRIMARY KEY, user_id bigint unsigned NOT NULL, boss binary(16),"
                            + " FOREIGN KEY (user_id) REFERENCES users (id), FOREIGN KEY (boss) REFERENCES orders (token))");
            basin.run(
                    "CREATE TABLE items (token binary(16), pos smallint, what varchar(20), PRIMARY KEY (token, pos), FOREIGN KEY"
                            + " (token) REFERENCES orders (token))");
            basin.run(
                    "CREATE TABLE `od``d ta'ble` (`pri``mary` int PRIMARY KEY, `s 'x\"` varchar(20)) PARTITION BY RANGE"
                            + " (`pri``mary`) (PARTITION a VALUES LESS THAN (100), PARTITION b VALUES LESS THAN MAXVALUE)");
            FillReport report = basin.fill(300, Population.PLAUSIBLE);
            assertThat(report.gaps()).isEmpty();
            assertThat(report.rows().values()).containsOnly(300L).hasSize(4);
            assertThat(basin.number("SELECT count(*) FROM items")).isEqualTo(300);
            assertThat(basin.number("SELECT count(*) FROM users WHERE age IS NOT NULL AND (age < 18 OR age > 99)"))
                    .isZero();
            assertThat(basin.number("SELECT count(boss) > 0 FROM orders")).isEqualTo(1);
            assertThat(basin.number(
                            "SELECT count(DISTINCT b) > 3 AND count(DISTINCT g) > 9 AND count(j) > 9 FROM users"))
                    .isEqualTo(1);
            assertThat(basin.fill(310, Population.PLAUSIBLE).added().values()).containsOnly(10L);
        }
    }

    @Test
    void edgeCasesAreAmongTheOddRows() throws SQLException {
        try (Pond.Basin basin = pond.empty()) {
            basin.run(
                    "CREATE TABLE odd (id int AUTO_INCREMENT PRIMARY KEY, t text, v varchar(12), old varchar(30) CHARACTER SET"
                            + " latin1, i int, bu bigint unsigned, m decimal(6,2), f double, d date, ts datetime, st timestamp NULL, ti"
                            + " time, j json, bl blob, e enum('a','it''s'), code varchar(40) UNIQUE, num_nulls int AS (isnull(v) +"
                            + " isnull(i) + isnull(m)))");
            FillReport report = basin.fill(1000, Population.ADVERSARIAL);
            assertThat(report.gaps()).isEmpty();
            assertThat(basin.number("SELECT count(*) FROM odd")).isEqualTo(1000);
            for (String edge : EDGES) {
                assertThat(basin.number("SELECT count(*) FROM odd WHERE " + edge))
                        .as(edge)
                        .isPositive();
            }
            assertThat(basin.number("SELECT count(DISTINCT binary v) > count(DISTINCT v) FROM odd"))
                    .isEqualTo(1);
        }
    }

    /** A trigger refuses some rows: they are found by halving, and others take their place. */
    @Test
    void rowsThatAreRefusedAreReplaced() throws SQLException {
        try (Pond.Basin basin = pond.empty()) {
            basin.run("CREATE TABLE picky (id int AUTO_INCREMENT PRIMARY KEY, n int NOT NULL)");
            basin.run(
                    "CREATE TRIGGER no BEFORE INSERT ON picky FOR EACH ROW BEGIN IF NEW.id % 50 = 7 THEN SIGNAL SQLSTATE"
                            + " '45000' SET MESSAGE_TEXT = 'not this one'; END IF; END");
            assertThat(basin.fill(400, Population.PLAUSIBLE).gaps()).isEmpty();
            assertThat(basin.number("SELECT count(*) FROM picky")).isEqualTo(400);
            assertThat(basin.number("SELECT count(*) FROM picky WHERE id % 50 = 7"))
                    .isZero();
        }
    }

    @Test
    void emptyColumnsGetValuesAndOnlyScratchDatabasesDo() throws SQLException {
        try (Pond.Basin basin = pond.empty()) {
            basin.run("CREATE TABLE t (token binary(4) PRIMARY KEY, v int)");
            basin.fill(200, Population.PLAUSIBLE);
            basin.run("ALTER TABLE t ADD COLUMN more varchar(20), ADD COLUMN bits bit(3)");
            basin.fill(200, Population.PLAUSIBLE);
            assertThat(basin.number("SELECT count(more) > 100 AND count(bits) > 100 FROM t"))
                    .isEqualTo(1);
            var loader = io.seatrial.Dialects.named(name()).loader().orElseThrow();
            assertThat(loader.scratch(basin.connection())).isTrue();
            basin.connection().setCatalog("mysql");
            assertThat(loader.scratch(basin.connection())).isFalse();
        }
    }
}
