package io.seatrial.run;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.Session;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.Seed;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.tool.Ran;
import io.seatrial.tool.ShellCommand;
import io.seatrial.trial.Visit;
import io.seatrial.trial.Witness;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Seeds, queries and commands of the user's on a scratch database. */
record Loading(Workshop workshop, ScratchDatabase database, Asking asking) implements Visit {

    @Override
    public Step load(Seed seed, Migration at) {
        return seed.command() == null ? scripts(seed.scripts(), at) : command(seed, at);
    }

    @Override
    public Step load(Script script, Migration at) {
        return scripts(List.of(script), at);
    }

    private Step scripts(List<Script> scripts, Migration at) {
        List<Ran> rans = new ArrayList<>();
        for (Script script : scripts) {
            Ran ran = asking.spend(Timing.Part.MIGRATIONS, () -> run(script));
            rans.add(ran);
            if (!ran.ok()) {
                break;
            }
        }
        return Written.seeded(at, rans);
    }

    /** Each file by a client of its own, as somebody would load it by hand. */
    private Ran run(Script script) throws SQLException {
        try (Session session = database.open()) {
            for (String opening : workshop.terms().session()) {
                session.send(opening);
            }
            return workshop.runner().run(session, script, true, null);
        }
    }

    private Step command(Seed seed, Migration at) {
        long began = System.nanoTime();
        Outside outside = workshop.terms().outside();
        ShellCommand.Ended ended =
                outside.command(seed.command(), database.name(), Map.of()).run(outside.limit());
        Outcome outcome = ended.ok()
                ? new Outcome.Succeeded()
                : new Outcome.Failed(
                        Outcome.Reason.COMMAND,
                        null,
                        how(seed.command(), ended, outside.limit()),
                        said(ended),
                        seed.file(),
                        seed.line());
        return Written.seeded(at, List.of(), outcome, Duration.ofNanos(System.nanoTime() - began));
    }

    @Override
    public List<Observation.Unmet> expect(Script script, boolean onlyRun) {
        return asking.spend(Timing.Part.MIGRATIONS, () -> new Questioning(workshop, database).unmet(script, onlyRun));
    }

    @Override
    public List<Observation.Unmet> witness(Witness witness, Migration at, Direction way) {
        Outside outside = workshop.terms().outside();
        String command = witness.command(way);
        Map<String, String> more = Map.of("SEATRIAL_MIGRATION", at.version(), "SEATRIAL_DIRECTION", way.toString());
        ShellCommand.Ended ended =
                outside.command(command, database.name(), more).run(outside.limit());
        return ended.ok()
                ? List.of()
                : List.of(new Observation.Unmet(
                        witness.file(),
                        witness.line(),
                        command,
                        "the command to end well",
                        said(ended).lines().toList(),
                        "after the " + way + " of " + at.version() + " the command "
                                + how(command, ended, outside.limit())));
    }

    private static String how(String command, ShellCommand.Ended ended, Duration limit) {
        return "\"" + command + "\""
                + (ended.stopped() ? " was stopped after " + limit.toSeconds() + " s" : " ended with " + ended.exit());
    }

    private static String said(ShellCommand.Ended ended) {
        return ended.tail().isEmpty() ? "it said nothing" : ended.tail();
    }
}
