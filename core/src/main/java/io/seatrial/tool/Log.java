package io.seatrial.tool;

import io.seatrial.diff.Change;
import io.seatrial.migration.Script;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes down what happens while a script runs, in bounded memory. */
final class Log {

    /** Of a longer script only the first statements are written down, and the one that failed. */
    private static final int STATEMENTS = 300;

    private static final int OBSERVATIONS = 100;
    private static final int SQL = 4000;

    private static final Pattern SETS =
            Pattern.compile("^\\s*(set|reset|discard)\\b|set_config", Pattern.CASE_INSENSITIVE);

    private final Script script;
    private final List<StatementRun> runs = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private long nanos;
    private long began;
    private int sent;
    private boolean mayHaveSet;

    Log(Script script) {
        this.script = script;
    }

    void begin(Statement statement) {
        mayHaveSet |= SETS.matcher(statement.text()).find();
        began = System.nanoTime();
    }

    void beginEnd() {
        began = System.nanoTime();
    }

    Duration tookSinceBegin() {
        long took = System.nanoTime() - began;
        nanos += took;
        return Duration.ofNanos(took);
    }

    void succeeded(Statement statement, long rows, List<Observation> said, Look look) {
        Duration took = tookSinceBegin();
        sent++;
        if (runs.size() >= STATEMENTS) {
            return;
        }
        List<Change> changes = look == null ? List.of() : look.changes();
        runs.add(run(statement, took, rows, new Outcome.Succeeded(), changes, said));
    }

    Outcome failed(Statement statement, Outcome.Failed failure) {
        sent++;
        runs.add(run(statement, tookSinceBegin(), -1, failure, List.of(), List.of()));
        return failure;
    }

    private StatementRun run(
            Statement statement,
            Duration took,
            long rows,
            Outcome outcome,
            List<Change> changes,
            List<Observation> observed) {
        String sql = statement.text();
        String cut = sql.length() > SQL ? sql.substring(0, SQL) : sql;
        return new StatementRun(cut, script.file(), statement.line(), took, rows, outcome, changes, observed);
    }

    void skipped(Statement command) {
        observe(new Observation.MetaCommandSkipped(
                "line " + command.line() + ": " + command.text() + " is for the client program and was left out"));
    }

    void control(String headline) {
        observe(new Observation.TransactionControl(headline));
    }

    private void observe(Observation observation) {
        if (observations.size() < OBSERVATIONS) {
            observations.add(observation);
        }
    }

    Ran ran(Outcome outcome, boolean committed) {
        if (sent > runs.size()) {
            observe(new Observation.ServerNotice(
                    sent + " statements were sent; the first " + STATEMENTS + " are listed"));
        }
        return new Ran(outcome, runs, observations, Duration.ofNanos(nanos), committed, mayHaveSet);
    }
}
