package io.seatrial.reports;

import io.seatrial.check.Finding;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.diff.sql.Sheet;
import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.recording.Blocking;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Rollback;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.recording.TableRows;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Report;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports to lay out: an ordinary one, and one whose every word comes from an enemy. */
final class SampleReports {

    /** What an enemy would put into a name, a message or a script. */
    static final String EVIL = "</td><script>alert('x')</script> \"q\" | `tick` [link](http://evil) @everyone "
            + "\u001B[31mred\u001B[0m \u202Erev\u0000\u0007 ]]> & ${page} \\ <!-- \n# head";

    private SampleReports() {}

    static Report shop() {
        Migration users = migration("20260101", "create users", "create table users (id int)", "drop table users");
        Migration email = migration("20260102", "add email", "alter table users add email text", "select 1");
        return report(
                "examples/shop",
                List.of(users, email),
                email,
                "The down leaves 1 object behind.",
                "left: column public.users.email",
                "ALTER TABLE users DROP COLUMN email;");
    }

    static Report hostile() {
        Migration evil = migration(EVIL, EVIL, EVIL, EVIL);
        return report(EVIL, List.of(evil), evil, EVIL, EVIL, EVIL);
    }

    private static Report report(
            String project, List<Migration> migrations, Migration guilty, String message, String seen, String remedy) {
        History history =
                new History("dbmate", "postgresql", "db/migrations", false, List.of(), seen, migrations, List.of());
        Finding finding = new Finding(
                new Rule("rollback-changes-schema", Severity.ERROR),
                Severity.ERROR,
                guilty.version(),
                Direction.DOWN,
                "postgresql 18",
                "round-trip",
                guilty.file(),
                7,
                message,
                List.of(seen),
                remedy,
                "run the down of " + guilty.file(),
                new Rollback(
                        guilty.version(),
                        guilty.file(),
                        Rollback.Manner.END,
                        List.of("-- " + Sheet.oneLine(seen), "ALTER TABLE t ADD COLUMN c text;")));
        Finding gap = new Finding(
                new Rule("version-gap", Severity.NOTE),
                Severity.NOTE,
                null,
                null,
                null,
                null,
                null,
                0,
                "A number is left out.",
                List.of("1, 3"),
                null);
        return new Report(
                "1.0",
                Conclusion.FINDINGS,
                history,
                List.of(new Report.Database("postgresql", "18.6")),
                migrations.stream()
                        .map(one -> new Report.Examined(
                                one.version(), one.name(), one.file(), "postgresql 18", List.of("round-trip"), 0.0421))
                        .toList(),
                List.of(
                        new Report.Judged(finding, null, false, "Ada", "2026-01-02"),
                        new Report.Judged(gap, "numbers were merged", false, null, null)),
                List.of(new NotObserved("locks", seen)),
                List.of(
                        new Recording("round-trip", "postgresql 18", history, steps(migrations), List.of()),
                        new Recording(
                                "onto-data",
                                "postgresql 18",
                                history,
                                onRows(guilty),
                                List.of(),
                                List.of(),
                                List.of(
                                        new TableRows(ObjectId.of("table", "app", "users"), 1000, 1000, null),
                                        new TableRows(ObjectId.of("table", "app", "x"), 310, 1000, seen)))),
                new Report.Timings(
                        Duration.ofMillis(900), Duration.ofMillis(200), Duration.ofMillis(100), Duration.ofMillis(400)),
                null,
                project,
                Severity.ERROR,
                null);
    }

    private static List<Step> steps(List<Migration> migrations) {
        return migrations.stream()
                .flatMap(one -> List.of(
                        step(one, Step.Role.UP, new Outcome.Succeeded()),
                        step(
                                one,
                                Step.Role.DOWN,
                                new Outcome.Failed(
                                        Outcome.Reason.REFUSED, "42P01", one.name(), one.name(), one.file(), 3)),
                        step(one, Step.Role.AGAIN, new Outcome.Succeeded()))
                        .stream())
                .toList();
    }

    /** An up that cut a value short and moved others, and a down that brought everything back. */
    private static List<Step> onRows(Migration migration) {
        String word = migration.name();
        ObjectId column = ObjectId.of("column", "public", "users", word);
        Observation met = new Observation.OnRows(1_000, false, null, "met 1000 rows in 1 tables");
        return List.of(
                step(migration, Step.Role.UP, new Outcome.Succeeded())
                        .withObservations(List.of(
                                met,
                                new Observation.ValuesChanged(
                                        column,
                                        column,
                                        7,
                                        900,
                                        Observation.Damage.TRUNCATED,
                                        List.of(
                                                new Observation.Example("id 1", word + word, word),
                                                new Observation.Example("id 2", word, null)),
                                        word + ": 7 values cut short (of 900)"),
                                new Observation.ValuesMoved(
                                        ObjectId.of("column", "public", "users", "city"),
                                        List.of(column),
                                        900,
                                        900,
                                        Observation.Manner.MOVED,
                                        List.of(),
                                        "public.users.city: 900 values moved to " + word + " (of 900)"))),
                step(migration, Step.Role.DOWN, new Outcome.Succeeded()).withObservations(List.of(met)));
    }

    static Step step(Migration migration, Step.Role role, Outcome outcome) {
        SchemaObject table = new SchemaObject(
                ObjectId.of("table", "public", migration.name()), new TreeMap<>(Map.of("comment", migration.name())));
        List<Change> changes = Differ.between(Schema.EMPTY, Schema.of(List.of(table)));
        StatementRun run = new StatementRun(
                "create table " + migration.name(),
                migration.file(),
                1,
                Duration.ofNanos(1_234_567),
                0,
                outcome,
                List.of(),
                List.of(new Observation.TableWorkedOn(
                        table.id(),
                        900,
                        Blocking.WRITERS,
                        true,
                        migration.name() + " (900 rows): every row was copied")));
        return new Step(
                migration,
                role == Step.Role.DOWN ? Direction.DOWN : Direction.UP,
                Snapshot.EMPTY,
                Snapshot.EMPTY,
                changes,
                List.of(run),
                outcome,
                List.of(),
                Duration.ofNanos(1_234_567),
                role,
                true);
    }

    static Migration migration(String version, String name, String up, String down) {
        String file = "db/migrations/" + version + ".sql";
        return new Migration(version, name, script(file, up), script(file, down), null, false, List.of());
    }

    private static Script script(String file, String text) {
        return new Script(file, 1, TransactionUnit.FILE, () -> new StringReader(text));
    }
}
