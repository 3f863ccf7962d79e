package io.seatrial.reports;

import io.seatrial.check.Checks;
import io.seatrial.check.Severity;
import io.seatrial.diff.Compared;
import io.seatrial.diff.Comparison;
import io.seatrial.diff.Ignore;
import io.seatrial.diff.sql.ProvedSql;
import io.seatrial.diff.sql.Remake;
import io.seatrial.recording.NotObserved;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Report;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports of two schemas side by side: one with ordinary names, one with an enemy's. */
final class SampleComparisons {

    private SampleComparisons() {}

    static Report drift() {
        return report("production.sql", "users", "orders", "begin\n  return 1;\nend", "begin\n  return 2;\nend");
    }

    static Report hostile() {
        String evil = SampleReports.EVIL;
        return report(evil, evil, "b" + evil, evil + "\n1\n" + evil, evil + "\n2\n" + evil);
    }

    private static Report report(String second, String table, String other, String body, String changed) {
        Snapshot history = snapshot(
                object("table", Map.of("owner", "app"), "app", table),
                object("column", Map.of("type", "text", "nullable", "no", "position", "1"), "app", table, "email"),
                object("table", Map.of("owner", "app"), "app", "schema_migrations"),
                object("policy", Map.of("using", "(owner = CURRENT_USER)"), "app", table, "own"),
                object("function", Map.of("body", body, "language", "plpgsql"), "app", "f()"));
        Snapshot there = snapshot(
                object("table", Map.of("owner", "app"), "app", table),
                object("column", Map.of("type", "text", "nullable", "yes", "position", "1"), "app", table, "email"),
                object("table", Map.of("owner", "app"), "app", other),
                object("column", Map.of("type", "bigint", "nullable", "no", "position", "1"), "app", other, "id"),
                object("index", Map.of("table", "app." + table, "definition", "CREATE INDEX i"), "app", "i"),
                object("function", Map.of("body", changed, "language", "plpgsql"), "app", "f()"));
        Comparison comparison = Comparison.of(history, there, Ignore.BOOKKEEPING);
        Compared compared = new Compared("the history", second, second, comparison, sql(other));
        return new Report(
                "1.0",
                Conclusion.FINDINGS,
                null,
                List.of(),
                List.of(),
                Checks.all().stream()
                        .flatMap(check -> check.examine(compared))
                        .map(finding -> new Report.Judged(finding, null, false, null, null))
                        .toList(),
                List.of(new NotObserved("database setting search_path", "no description")),
                List.of(),
                new Report.Timings(Duration.ofMillis(900), Duration.ZERO, Duration.ZERO, Duration.ZERO),
                null,
                "the history and " + second,
                Severity.ERROR,
                compared);
    }

    private static ProvedSql sql(String table) {
        ObjectId id = ObjectId.of("table", "app", table);
        String name = "app.\"" + table.replace("\"", "\"\"") + "\"";
        Remake remake = new Remake(
                List.of(
                        new Remake.Line("CREATE TABLE " + name + " ()", id, null),
                        new Remake.Line("DROP TABLE " + name, id, "the rows of " + name)),
                List.of());
        return new ProvedSql(ProvedSql.State.PROVED, List.of("On rows: " + table), remake, false);
    }

    private static Snapshot snapshot(SchemaObject... objects) {
        return new Snapshot(Schema.of(List.of(objects)), Map.of(), Map.of());
    }

    private static SchemaObject object(String kind, Map<String, String> facts, String... path) {
        return new SchemaObject(ObjectId.of(kind, path), new TreeMap<>(facts));
    }
}
