package io.seatrial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final StringWriter err = new StringWriter();

    private ProgressLine line(boolean terminal, boolean silent) {
        PrintWriter writer = new PrintWriter(err);
        return new ProgressLine(new Console(writer, writer, terminal, false), silent);
    }

    private static Migration migration(String version) {
        Script up = new Script("db/" + version + ".sql", 1, TransactionUnit.FILE, () -> new StringReader(""));
        return new Migration(version, "", up, null, null, false, List.of());
    }

    @Test
    void aTerminalSeesALineThatIsTakenAwayAgain() {
        ProgressLine line = line(true, false);
        line.trial("round-trip", "postgresql 18", 3);
        line.migration(3, 3, migration("7"), true);
        line.clear();
        assertThat(err.toString())
                .contains("\rround-trip on postgresql 18: 3 of 3  7")
                .endsWith("\r")
                .doesNotContain("\n");
    }

    @Test
    void aLogIsNotFlooded() {
        ProgressLine line = line(false, false);
        line.trial("round-trip", "postgresql 18", 10_000);
        for (int k = 1; k <= 10_000; k++) {
            line.migration(k, 10_000, migration("7"), true);
        }
        line.clear();
        assertThat(err.toString().lines().count()).isLessThan(10);
    }

    @Test
    void quietMeansQuiet() {
        ProgressLine line = line(true, true);
        line.trial("round-trip", "postgresql 18", 3);
        line.clear();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aBarShowsHowMuchIsDone() throws InterruptedException {
        ProgressLine line = line(true, false);
        Thread.sleep(100);
        line.step(0.5, "1 of 2  orders: counting");
        // Told right after, and so not drawn at once; the second that passes brings it.
        line.step(1, "2 of 2  pairs: counting");
        line.tick();
        assertThat(err.toString())
                .containsPattern("\\r\\[#+\\.+] 1 of 2  orders: counting")
                .containsPattern("\\r\\[#+] 2 of 2  pairs: counting");
        line.clear();
        int told = err.toString().length();
        line.tick();
        assertThat(err.toString()).hasSize(told);
    }

    @Test
    void aLineIsCutWhereTheTerminalEnds() {
        assertThat(Columns.cut("orders: counting", 16)).isEqualTo("orders: counting");
        assertThat(Columns.cut("orders: counting", 9)).isEqualTo("orders: …");
        assertThat(Columns.cut("\u6ce8\u6587\u8868", 5)).isEqualTo("\u6ce8\u6587…");
        assertThat(Columns.of("e\u0301\u6ce8")).isEqualTo(3);
    }

    @Test
    void namesOfUsersCannotMoveTheCursor() {
        ProgressLine line = line(true, false);
        line.trial("round-trip", "postgresql 18", 1);
        line.migration(1, 1, migration("7\u001B[2J\u202E"), true);
        assertThat(err.toString()).doesNotContain("\u001B", "\u202E");
    }
}
