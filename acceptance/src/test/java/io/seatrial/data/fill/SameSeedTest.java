package io.seatrial.data.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.schema.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two databases of one schema that went through the same hold the same rows, wherever these lie on the disk. */
class SameSeedTest {

    private static final int ROWS = 60;

    /** A table whose rows a trigger stamps with the time. */
    private static final String OF_THE_MOMENT = "stamped";

    private static Pond pond;

    @BeforeAll
    static void start() {
        pond = new Pond();
    }

    @AfterAll
    static void stop() {
        pond.close();
    }

    @Test
    void rowsOfBothPopulationsAreTheSame() throws Exception {
        for (String file : List.of("references.sql", "constraints.sql", "types.sql")) {
            try (Pond.Basin one = pond.basin(file);
                    Pond.Basin other = pond.basin(file)) {
                for (Pond.Basin basin : List.of(one, other)) {
                    basin.fill(ROWS, Population.PLAUSIBLE);
                    basin.add(ROWS, Population.ADVERSARIAL);
                }
                assertThat(all(one)).as(file).containsExactlyElementsOf(all(other));
            }
        }
    }

    @Test
    void rowsAreTheSameAfterOthersWentAndChanged() throws Exception {
        try (Pond.Basin one = used(0);
                Pond.Basin other = used(5)) {
            assertThat(all(one)).containsExactlyElementsOf(all(other)).hasSizeGreaterThan(6 * ROWS);
        }
    }

    /** @param moves how often rows are written again as they are, which moves them in their files */
    private static Pond.Basin used(int moves) throws SQLException {
        Pond.Basin basin = pond.empty();
        basin.run("CREATE TABLE port (id serial PRIMARY KEY, name text NOT NULL UNIQUE, depth numeric(10,2));"
                + "CREATE TABLE ship (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, home integer REFERENCES port,"
                + " sister bigint REFERENCES ship, name text NOT NULL, draught numeric(6,2));"
                + "CREATE TABLE call (ship bigint REFERENCES ship ON DELETE CASCADE, port integer REFERENCES port,"
                + " at timestamptz, note text, PRIMARY KEY (ship, port));"
                + "CREATE TABLE sighting (ship bigint REFERENCES ship ON DELETE SET NULL, place text, seen date)");
        basin.fill(ROWS, Population.PLAUSIBLE);
        moved(basin, moves);
        basin.run("DELETE FROM ship WHERE id % 3 = 0 AND id NOT IN (SELECT sister FROM ship WHERE sister IS NOT NULL);"
                + "UPDATE port SET depth = depth + 1 WHERE id % 2 = 0;"
                + "ALTER TABLE ship ADD COLUMN flag text, ADD COLUMN last_port integer REFERENCES port;"
                + "ALTER TABLE sighting ADD COLUMN by text, ADD COLUMN port integer REFERENCES port");
        moved(basin, moves);
        basin.fill(ROWS, Population.PLAUSIBLE);
        basin.add(ROWS, Population.ADVERSARIAL);
        basin.run("DELETE FROM call WHERE port % 2 = 0");
        moved(basin, moves);
        basin.fill(3 * ROWS, Population.PLAUSIBLE);
        return basin;
    }

    private static void moved(Pond.Basin basin, int times) throws SQLException {
        for (int i = 0; i < times; i++) {
            basin.run("UPDATE port SET depth = depth WHERE id % 7 = " + i + ";"
                    + "UPDATE ship SET name = name WHERE id % 7 = " + i + ";"
                    + "UPDATE sighting SET place = place WHERE ship % 7 = " + i + ";"
                    + "UPDATE call SET note = note WHERE port % 7 = " + i);
        }
        basin.run(times > 0 ? "VACUUM" : "ANALYZE");
    }

    private static List<String> all(Pond.Basin basin) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (ObjectId table : basin.tables()) {
            if (table.name().equals(OF_THE_MOMENT)) {
                continue;
            }
            rows.addAll(basin.rows(table.name()));
        }
        return rows;
    }
}
