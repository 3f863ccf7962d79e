package io.seatrial.check;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Oddity;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes recordings as a story, step by step, so that checks can be tried without a database. */
public final class Recordings {

    private final String trial;
    private final String layout;
    private final List<Step> steps = new ArrayList<>();
    private final List<Migration> migrations = new ArrayList<>();
    private Schema now = Schema.EMPTY;

    private Recordings(String trial, String layout) {
        this.trial = trial;
        this.layout = layout;
    }

    public static Recordings of(String trial) {
        return new Recordings(trial, "golang-migrate");
    }

    public static Recordings of(String trial, String layout) {
        return new Recordings(trial, layout);
    }

    /** A migration with both ways. */
    public static Migration migration(String version) {
        return migration(version, script(version, Direction.UP), script(version, Direction.DOWN), null);
    }

    public static Migration migration(String version, Script up, Script down, String irreversibleBecause) {
        return new Migration(version, "", up, down, irreversibleBecause, false, List.of());
    }

    public static Script script(String version, Direction direction) {
        return new Script(
                "db/" + version + "." + direction + ".sql", 1, TransactionUnit.FILE, () -> new StringReader(""));
    }

    public static History history(List<Migration> migrations, Oddity... oddities) {
        return new History("golang-migrate", "postgresql", "db", false, List.of(), "", migrations, List.of(oddities));
    }

    /** An object in short: {@code table app.users} with facts as name and value in turn. */
    public static SchemaObject object(String id, String... facts) {
        String[] parts = id.split(" ", 2);
        SortedMap<String, String> values = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            values.put(facts[i], facts[i + 1]);
        }
        return new SchemaObject(ObjectId.of(parts[0], parts[1].split("\\.")), values);
    }

    /** The schema that the next step finds. */
    public Recordings having(SchemaObject... objects) {
        now = now.with(List.of(objects));
        return this;
    }

    /** The schema of the next step is exactly this. */
    public Recordings from(SchemaObject... objects) {
        now = Schema.of(List.of(objects));
        return this;
    }

    public Recordings up(Migration migration, String sql, SchemaObject... after) {
        return step(migration, Direction.UP, new Outcome.Succeeded(), List.of(), -1, sql, after);
    }

    public Recordings down(Migration migration, String sql, SchemaObject... after) {
        return step(migration, Direction.DOWN, new Outcome.Succeeded(), List.of(), -1, sql, after);
    }

    /** A step whose statement touched rows. */
    public Recordings upWriting(Migration migration, long rows, String sql, SchemaObject... after) {
        return step(migration, Direction.UP, new Outcome.Succeeded(), List.of(), rows, sql, after);
    }

    /** A step with something seen besides. */
    public Recordings step(
            Migration migration, Direction direction, Observation seen, String sql, SchemaObject... after) {
        return step(migration, direction, new Outcome.Succeeded(), List.of(seen), -1, sql, after);
    }

    /** A step that fails at its last statement, and leaves what is given. */
    public Recordings fails(
            Migration migration, Direction direction, String state, String message, String sql, SchemaObject... after) {
        return failsFor(Outcome.Reason.REFUSED, migration, direction, state, message, sql, after);
    }

    public Recordings failsFor(
            Outcome.Reason reason,
            Migration migration,
            Direction direction,
            String state,
            String message,
            String sql,
            SchemaObject... after) {
        String file = migration.script(direction).file();
        int line = lineOfLast(sql);
        Outcome failed = new Outcome.Failed(reason, state, message, null, file, line);
        return step(migration, direction, failed, List.of(), -1, sql, after);
    }

    private Recordings step(
            Migration migration,
            Direction direction,
            Outcome outcome,
            List<Observation> observations,
            long rows,
            String sql,
            SchemaObject... after) {
        if (!migrations.contains(migration)) {
            migrations.add(migration);
        }
        Schema next = Schema.of(List.of(after));
        List<Change> changes = Differ.between(now, next);
        List<StatementRun> runs = runs(migration.script(direction).file(), sql, outcome, rows);
        steps.add(new Step(
                migration,
                direction,
                snapshot(now),
                snapshot(next),
                changes,
                runs,
                outcome,
                observations,
                Duration.ZERO,
                role(migration, direction),
                true));
        now = next;
        return this;
    }

    private Step.Role role(Migration migration, Direction direction) {
        boolean walk = trial.endsWith("descent");
        if (direction == Direction.DOWN) {
            return walk ? Step.Role.DESCENT : Step.Role.DOWN;
        }
        List<Direction> before = steps.stream()
                .filter(step -> step.migration().equals(migration))
                .map(Step::direction)
                .toList();
        if (before.isEmpty()) {
            return Step.Role.UP;
        }
        if (before.contains(Direction.DOWN)) {
            return walk ? Step.Role.ASCENT : Step.Role.AGAIN;
        }
        return Step.Role.TWICE;
    }

    /** One statement a line; a line that begins with a blank goes on with the statement before. */
    private static List<StatementRun> runs(String file, String sql, Outcome outcome, long rows) {
        List<StatementRun> runs = new ArrayList<>();
        String[] lines = sql.split("\n(?! )");
        int line = 1;
        for (int i = 0; i < lines.length; i++) {
            boolean last = i == lines.length - 1;
            if (!lines[i].isBlank()) {
                runs.add(new StatementRun(
                        lines[i],
                        file,
                        line,
                        Duration.ZERO,
                        rows,
                        last ? outcome : new Outcome.Succeeded(),
                        List.of(),
                        List.of()));
            }
            line += lines[i].split("\n", -1).length;
        }
        return runs;
    }

    private static int lineOfLast(String sql) {
        return sql.split("\n").length;
    }

    private static Snapshot snapshot(Schema schema) {
        return new Snapshot(schema, Map.of(), Map.of());
    }

    public Recording recording() {
        History history = new History(layout, "postgresql", "db", false, List.of(), "", migrations, List.of());
        return new Recording(trial, "postgresql 15", history, steps, List.of());
    }
}
