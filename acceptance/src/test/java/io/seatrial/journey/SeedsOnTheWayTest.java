package io.seatrial.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Seatrial;
import io.seatrial.Settings;
import io.seatrial.check.Finding;
import io.seatrial.embedded.SqliteFolder;
import io.seatrial.report.DataLeg;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeds that were written for an early version meet migrations that came later; git tells nothing here. */
class SeedsOnTheWayTest {

    @TempDir
    Path folder;

    private Report report;

    @BeforeEach
    void project() throws IOException {
        migration("001_plans", "CREATE TABLE plans (code text PRIMARY KEY, name text NOT NULL);", "DROP TABLE plans;");
        migration("002_loud", "UPDATE plans SET name = upper(name);", "SELECT 1;");
        write("seeds/reference/plans.sql", "INSERT OR IGNORE INTO plans VALUES ('free', 'Free');");
        write("seeds/test/plans.sql", "INSERT OR IGNORE INTO plans VALUES ('test', 'Test');");
        write("seeds/production/none.sql", "SELECT 1;");
    }

    private void migration(String name, String up, String down) throws IOException {
        write("migrations/" + name + ".up.sql", up);
        write("migrations/" + name + ".down.sql", down);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<Finding> run() {
        Settings settings = Settings.read(folder)
                .with()
                .trials(List.of("with-seeds"))
                .databases(List.of("sqlite"))
                .build();
        report = Seatrial.run(settings, name -> SqliteFolder.start(null), Progress.SILENT);
        return report.findings().stream().map(Report.Judged::finding).toList();
    }

    @Test
    void whatHappensToSeveralSeedsAlikeIsToldOnceAndSaysToWhich() throws IOException {
        List<Finding> findings = run();

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .contains("seen on the rows of the reference seeds")
                        .contains("also seen on the rows of the test seeds: plans.name: 2 values changed between upper"
                                + " and lower case (of 2)."));
        assertThat(DataLeg.of(report).get("002"))
                .extracting(DataLeg::label)
                .containsExactly(
                        "up, on the rows of the reference seeds and the production seeds",
                        "up, on the rows of the test seeds");
    }

    @Test
    void aMigrationThatOnlyWritesRowsIsBlamedItself() throws IOException {
        write("seeds/reference/plans.sql", "INSERT INTO plans VALUES ('free', 'Free');");
        migration("003_free", "INSERT INTO plans VALUES ('free', 'Free of charge');", "DELETE FROM plans;");
        migration("004_price", "ALTER TABLE plans ADD COLUMN price integer;", "ALTER TABLE plans DROP COLUMN price;");

        List<Finding> findings = run();

        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.remedy()).contains("there already", "ON CONFLICT"));
        assertThat(findings)
                .filteredOn(finding -> !finding.rule().id().equals("values-changed"))
                .extracting(finding -> finding.rule().id() + " " + finding.migration(), Finding::message)
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one.toList().toString())
                                .contains(
                                        "migration-fails-on-data 003",
                                        "fails on the rows of the reference seeds: UNIQUE"),
                        one -> assertThat(one.toList().toString())
                                .contains("seed-fails 003", "load before 003 and not after it"));
    }
}
