package io.seatrial.data.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.data.fill.FillReport.Gap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are hard to fill, by database: all but those of the first line hold rows, and of these it is said why not. */
class OddTablesTest {

    private static final int ROWS = 120;

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql", "sqlite"})
    void whatCanBeFilledIs(String database) throws SQLException, IOException {
        String script = Files.readString(Path.of("../scenarios/fill/odd", database + ".sql"));
        Set<String> lacking = Set.of(script.lines()
                .findFirst()
                .orElseThrow()
                .replace("-- lacking: ", "")
                .split(", "));
        try (Pond pond = new Pond(database);
                Pond.Basin basin = pond.empty()) {
            for (String statement : script.replaceFirst("--.*\\R", "").split("(?<!\\\\);\\s*")) {
                basin.run(statement.replace("\\;", ";"));
            }
            FillReport report = basin.fill(ROWS, Population.PLAUSIBLE);
            assertThat(names(report, 0, ROWS - 1)).as("%s", report.gaps()).isEqualTo(lacking);
            assertThat(report.gaps().stream().map(gap -> gap.object().name()))
                    .as("%s", report.gaps())
                    .containsAll(lacking);
            assertThat(report.gaps()).extracting(Gap::because).doesNotContain("");
            assertThat(names(basin.add(ROWS, Population.ADVERSARIAL), 2 * ROWS, Long.MAX_VALUE))
                    .hasSizeGreaterThan(3);
        }
    }

    /** Those with so many rows. */
    private static Set<String> names(FillReport report, long least, long most) {
        return report.rows().entrySet().stream()
                .filter(table -> table.getValue() >= least && table.getValue() <= most)
                .map(Map.Entry::getKey)
                .map(table -> table.name())
                .collect(Collectors.toSet());
    }
}
