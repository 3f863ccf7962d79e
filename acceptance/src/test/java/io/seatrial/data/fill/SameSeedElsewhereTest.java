package io.seatrial.data.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.schema.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two databases that came to one schema by different ways hold the same rows, whoever made their tables when. */
class SameSeedElsewhereTest {

    private static final int ROWS = 60;

    /** Each refers only to what comes before it. */
    private static final List<String> TABLES = List.of(
            "CREATE TABLE port (id integer NOT NULL PRIMARY KEY, name varchar(40) NOT NULL UNIQUE, depth decimal(10,2))",
            "CREATE TABLE crew (name varchar(30) NOT NULL, born date, pay decimal(8,2), photo blob, PRIMARY KEY (name))",
            "CREATE TABLE ship (id bigint NOT NULL PRIMARY KEY, home integer REFERENCES port (id), name text NOT NULL, built date)",
            "CREATE TABLE calling (ship bigint NOT NULL REFERENCES ship (id), port integer NOT NULL REFERENCES port (id),"
                    + " at timestamp NULL, note text, PRIMARY KEY (ship, port))",
            "CREATE TABLE sighting (ship bigint REFERENCES ship (id), place text, seen date)",
            "CREATE TABLE tally (code integer, label varchar(20))");

    private static final List<String> ORDINARY = List.of(
            "DELETE FROM sighting WHERE place LIKE '%a%'",
            "UPDATE port SET depth = depth + 1 WHERE id % 2 = 0",
            "ALTER TABLE ship ADD COLUMN flag varchar(20)",
            "ALTER TABLE sighting ADD COLUMN seer varchar(40)",
            "ALTER TABLE sighting ADD COLUMN amount decimal(8,2)",
            "ALTER TABLE tally ADD COLUMN note varchar(40)");

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql", "sqlite"})
    void rowsAreTheSame(String database) throws SQLException {
        try (Pond pond = new Pond(database);
                Pond.Basin one = used(pond, TABLES, false);
                Pond.Basin other = used(pond, TABLES, true);
                Pond.Basin late = used(pond, lateFirst(), true)) {
            assertThat(all(one)).hasSizeGreaterThan(9 * ROWS);
            assertThat(all(other)).containsExactlyElementsOf(all(one));
            assertThat(all(late)).containsExactlyElementsOf(all(one));
        }
    }

    /** What refers to nothing can be made in any order. */
    private static List<String> lateFirst() {
        List<String> tables = new ArrayList<>(TABLES);
        Collections.swap(tables, 0, 1);
        tables.add(0, tables.remove(5));
        return tables;
    }

    /** @param moved writes rows again, or elsewhere, that stay what they are */
    private static Pond.Basin used(Pond pond, List<String> tables, boolean moved) throws SQLException {
        Pond.Basin basin = pond.empty();
        for (String table : tables) {
            basin.run(table.replace("photo blob", pond.name().equals("postgresql") ? "photo bytea" : "photo blob"));
        }
        tallied(basin, moved);
        basin.fill(ROWS, Population.PLAUSIBLE);
        for (String sql : ORDINARY) {
            basin.run(sql);
        }
        if (moved) {
            basin.run("UPDATE ship SET name = name WHERE id % 3 = 1");
            basin.run("CREATE TABLE aside AS SELECT * FROM sighting ORDER BY place DESC");
            basin.run("DELETE FROM sighting");
            basin.run("INSERT INTO sighting SELECT * FROM aside");
            basin.run("DROP TABLE aside");
        }
        try (Pond.Basin later = pond.empty()) {
            for (String table : tables) {
                later.run(table.replace("photo blob", "photo varchar(9)"));
            }
            later.run("CREATE UNIQUE INDEX codes ON tally (code)");
            basin.fill(
                    FillPlan.ofRows(ROWS),
                    Population.PLAUSIBLE,
                    Demands.between(
                            basin.database().snapshot().schema(),
                            later.database().snapshot().schema()));
        }
        basin.add(ROWS, Population.ADVERSARIAL);
        basin.fill(3 * ROWS, Population.PLAUSIBLE);
        return basin;
    }

    /** Codes that are not unique yet, in another order on the disk. */
    private static void tallied(Pond.Basin basin, boolean moved) throws SQLException {
        for (int i = 0; i < ROWS; i++) {
            int n = moved ? ROWS - 1 - i : i;
            basin.run("INSERT INTO tally (code, label) VALUES (" + n % 3 + ", 'no " + n + "')");
        }
    }

    private static List<String> all(Pond.Basin basin) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (ObjectId table : basin.tables()) {
            rows.addAll(basin.rows(table.name()));
        }
        return rows;
    }
}
