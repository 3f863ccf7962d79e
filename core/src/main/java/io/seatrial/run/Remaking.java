package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.diff.EqualExpressions;
import io.seatrial.diff.Ignore;
import io.seatrial.diff.Ignoring;
import io.seatrial.diff.Owners;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.diff.sql.Frame;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Scratch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Makes a scratch database into what another schema is, and tells by which statements: none is told that was not run.
 *
 * <p>Where the server refuses a statement, it is tried again behind the others; where something still differs, the
 * statements for the rest follow. What was put together so is run once more as a whole, from the beginning.
 */
public final class Remaking {

    private static final int ROUNDS = 3;

    private final Ddl ddl;
    private final Wishes wishes;
    private final Ignoring ignoring;
    private final Schema target;
    /** What was looked at last, what the rules leave of it, and that with the owners of the target. */
    private Schema former;

    private Schema applied;
    private Schema aligned;

    public Remaking(Ddl ddl, Wishes wishes, Collection<Ignore> rules, Snapshot target) {
        this.ddl = ddl;
        this.wishes = wishes;
        this.ignoring = new Ignoring(rules);
        this.target = ignoring.applied(target.schema());
    }

    /** Finds the statements on a copy and proves them on another; that database stays as it is. */
    public Proof prove(Scratch origin) {
        origin.snapshot();
        Proof found;
        boolean straight;
        try (Scratch work = origin.copy()) {
            Search search = new Search(work);
            found = search.run();
            straight = search.straight;
        }
        return straight ? found : again(origin, found);
    }

    /**
     * Makes that very database into what is wanted, and tells by what; null where the statements did not all work as they
     * were written, or do not lead there: then the database is good for nothing.
     */
    Proof straight(Scratch work) {
        Search search = new Search(work);
        Proof found = search.run();
        return search.straight && found.enough() ? found : null;
    }

    /** Makes that very database into what is wanted, by whatever works. */
    public Proof make(Scratch database) {
        return new Search(database).run();
    }

    /** The statements for a database that was looked at, not run; nothing where renames must go first. */
    Remake guess(Snapshot now) {
        boolean renamed = differences(now).stream().anyMatch(Change.Renamed.class::isInstance);
        return renamed ? new Remake(List.of(), List.of()) : ddl.remake(aligned(now), target, wishes);
    }

    /** Runs the statements as a whole on a fresh copy. */
    private Proof again(Scratch origin, Proof found) {
        try (Scratch copy = origin.copy()) {
            List<String> failures = new ArrayList<>();
            Step step = Statements.run(copy, found.remake().script());
            if (step.outcome() instanceof Outcome.Failed failed) {
                failures.add(failed.message());
            }
            List<Change> remaining = differences(copy.snapshot());
            return new Proof(
                    found.remake(), remaining.isEmpty() ? failures : found.failures(), remaining, List.of(), false);
        }
    }

    /** How a database differs from what is wanted, but for the text of what means the same. */
    List<Change> differences(Snapshot now) {
        return Differ.between(aligned(now), target).stream()
                .filter(change -> !EqualExpressions.is(change))
                .toList();
    }

    private Schema aligned(Snapshot now) {
        if (now.schema() != former) {
            applied = former == null ? ignoring.applied(now.schema()) : ignoring.applied(now.schema(), former, applied);
            former = now.schema();
            aligned = Owners.aligned(applied, target, new ArrayList<>());
        }
        return aligned;
    }

    /** One way from a database to the target. */
    private final class Search {

        private final Scratch work;
        private final List<Remake.Line> ran = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();
        private List<String> gaps = List.of();
        private Frame frame = Frame.NONE;
        /** True while everything worked as it was written. */
        private boolean straight = true;

        Search(Scratch work) {
            this.work = work;
        }

        Proof run() {
            List<Change> remaining = differences(work.snapshot());
            if (remaining.stream().anyMatch(Change.Renamed.class::isInstance)) {
                perform(ddl.renames(remaining, aligned(work.snapshot())));
                remaining = differences(work.snapshot());
            }
            for (int round = 0; round < ROUNDS && !remaining.isEmpty(); round++) {
                straight &= round == 0;
                failures.clear();
                Remake next = ddl.remake(aligned(work.snapshot()), target, wishes);
                gaps = next.gaps();
                straight &= ran.isEmpty() || !next.whole();
                if (next.isEmpty()) {
                    break;
                }
                perform(next);
                remaining = differences(work.snapshot());
            }
            return new Proof(new Remake(ran, gaps, frame), failures, remaining, List.of(), false);
        }

        private void perform(Remake next) {
            frame = next.frame().equals(Frame.NONE) ? frame : next.frame();
            List<Remake.Line> left = new ArrayList<>(next.lines());
            Step whole = Statements.run(work, next.script());
            int worked = whole.ok()
                    ? left.size()
                    : next.whole() ? 0 : Math.max(0, whole.runs().size() - 1);
            ran.addAll(left.subList(0, worked));
            left = new ArrayList<>(left.subList(worked, left.size()));
            boolean moved = true;
            while (!left.isEmpty() && moved) {
                straight = false;
                failures.clear();
                moved = left.removeIf(this::works);
            }
        }

        private boolean works(Remake.Line line) {
            Step step = Statements.run(work, line.sql() + ";\n");
            if (step.outcome() instanceof Outcome.Failed failed) {
                failures.add(failed.message() + ", at: "
                        + line.sql().lines().findFirst().orElse(""));
                return false;
            }
            ran.add(line);
            return true;
        }
    }
}
