package io.seatrial.run;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.Session;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.Seed;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import io.seatrial.tool.Ran;
import io.seatrial.tool.ShellCommand;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Seeds being loaded into a scratch database. */
record Loading(Workshop workshop, ScratchDatabase database) {

    Step load(Seed seed, Migration at) throws SQLException {
        return seed.command() == null ? scripts(seed, at) : command(seed, at);
    }

    private Step scripts(Seed seed, Migration at) throws SQLException {
        List<StatementRun> runs = new ArrayList<>();
        Duration took = Duration.ZERO;
        Outcome outcome = new Outcome.Succeeded();
        for (Script script : seed.scripts()) {
            // Each file by a client of its own, as somebody would load it by hand.
            try (Session session = database.open()) {
                for (String opening : workshop.terms().session()) {
                    session.send(opening);
                }
                Ran ran = workshop.runner().run(session, script, true, null);
                runs.addAll(ran.runs());
                took = took.plus(ran.took());
                outcome = ran.outcome();
            }
            if (!outcome.ok()) {
                break;
            }
        }
        return step(at, runs, outcome, took);
    }

    private Step command(Seed seed, Migration at) {
        long began = System.nanoTime();
        Outside outside = workshop.terms().outside();
        ShellCommand.Ended ended =
                outside.command(seed.command(), database.name(), Map.of()).run(outside.limit());
        Outcome outcome = outcome(seed.command(), ended, outside.limit(), seed.file(), seed.line());
        return step(at, List.of(), outcome, Duration.ofNanos(System.nanoTime() - began));
    }

    /** How a command ended, as the outcome of a step. */
    static Outcome outcome(String command, ShellCommand.Ended ended, Duration limit, String file, int line) {
        if (ended.ok()) {
            return new Outcome.Succeeded();
        }
        String how = ended.stopped() ? " was stopped after " + limit.toSeconds() + " s" : " ended with " + ended.exit();
        String said = ended.tail().isEmpty() ? "it said nothing" : ended.tail();
        return new Outcome.Failed(Outcome.Reason.COMMAND, null, "\"" + command + "\"" + how, said, file, line);
    }

    private static Step step(Migration at, List<StatementRun> runs, Outcome outcome, Duration took) {
        return new Step(
                at,
                Direction.UP,
                Snapshot.EMPTY,
                Snapshot.EMPTY,
                List.of(),
                runs,
                outcome,
                List.of(),
                took,
                Step.Role.SEEDED,
                true);
    }
}
