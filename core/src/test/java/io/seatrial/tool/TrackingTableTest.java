package io.seatrial.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrackingTableTest {

    private static Set<String> applied(List<Map<String, String>> rows, String... files) {
        List<Migration> migrations = new ArrayList<>();
        for (String file : files) {
            Script up = new Script("db/" + file, 1, TransactionUnit.FILE, () -> new StringReader(""));
            String version =
                    file.contains("/") ? file.substring(0, file.indexOf('/')) : file.replaceFirst("[_.].*", "");
            migrations.add(new Migration(version, "", up, null, null, false, List.of()));
        }
        History history = new History("x", "postgresql", "db", false, List.of("t"), "a test", migrations, List.of());
        return new TrackingTable.Applied(history, rows).versions();
    }

    @Test
    void readsVersionsWithOrWithoutLeadingZeros() {
        assertThat(applied(
                        List.of(Map.of("version", "001"), Map.of("version", "2")),
                        "001_a.sql",
                        "002_b.sql",
                        "003_c.sql"))
                .containsExactly("001", "002");
    }

    @Test
    void readsDieselVersionsWithoutDashes() {
        assertThat(applied(
                        List.of(Map.of("version", "20240101000000")),
                        "2024-01-01-000000_a/up.sql",
                        "2024-02-01-000000_b/up.sql"))
                .containsExactly("2024-01-01-000000_a");
    }

    @Test
    void readsFileNames() {
        assertThat(applied(List.of(Map.of("id", "1_a.sql")), "1_a.sql", "2_b.sql"))
                .containsExactly("1");
    }

    @Test
    void readsTheNewestVersionOnly() {
        assertThat(applied(List.of(Map.of("version", "2", "dirty", "f")), "1_a.up.sql", "2_b.up.sql", "3_c.up.sql"))
                .containsExactly("1", "2");
    }

    @Test
    void leavesOutWhatWentWrongOrWasTakenBack() {
        assertThat(applied(
                        List.of(
                                Map.of("version_id", "1", "is_applied", "t"),
                                Map.of("version_id", "2", "is_applied", "t"),
                                Map.of("version_id", "2", "is_applied", "f")),
                        "1_a.sql",
                        "2_b.sql"))
                .containsExactly("1");
    }
}
