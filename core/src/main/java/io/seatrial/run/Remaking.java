package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.Ignore;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.diff.sql.Frame;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Scratch;
import io.seatrial.trial.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Makes a scratch database into what another schema is, and tells by which statements: none is told that was not run.
 *
 * <p>Where the server refuses a statement, it is tried again behind the others; where something still differs, the
 * statements for the rest follow. What was put together so is run once more as a whole, from the beginning.
 */
public final class Remaking {

    private static final int ROUNDS = 3;

    /** So many are run one by one where they were refused together. */
    private static final int FEW = 25;

    private final Ddl ddl;
    private final Wishes wishes;
    private final Goal goal;

    /** The first statements, where there was time to write them beforehand. */
    private Remake foreseen;

    private List<Change> known = List.of();

    public Remaking(Ddl ddl, Wishes wishes, Collection<Ignore> rules, Snapshot target) {
        this.ddl = ddl;
        this.wishes = wishes;
        this.goal = new Goal(rules, target);
    }

    /** Renames that the two schemas alone do not show; they go first. */
    Remaking knowing(List<Change> renames) {
        known = renames;
        return this;
    }

    /** Finds the statements on a copy and proves them on another; that database stays as it is. */
    public Proof prove(Scratch origin) {
        origin.snapshot();
        Stage.Mark shared = origin.shared();
        Proof found;
        boolean straight;
        try (Scratch work = origin.copy()) {
            Search search = new Search(work);
            found = search.run();
            straight = search.straight;
        }
        if (straight) {
            return found;
        }
        // A role that is made already would be refused, and none be missing without its statement.
        shared.restore();
        return again(origin, found);
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

    /** Makes that very database into what is wanted, by whatever works, several statements at a time where they may be. */
    public Proof make(Scratch database) {
        Search search = new Search(database);
        search.together = true;
        return search.run();
    }

    /** Writes the statements that an empty database is built by, while something else is waited for. */
    public void foresee(Scratch database) {
        foreseen = next(database.snapshot());
    }

    /**
     * Makes an empty database into what is wanted in one go.
     *
     * @param meanwhile is done once the statements have run, before the database is looked at
     * @return false where that takes more than one go: then it is good for nothing
     */
    boolean build(Scratch database, Runnable meanwhile) {
        Search search = new Search(database);
        search.together = true;
        return search.build(meanwhile);
    }

    /** What is wanted, but for what rules leave out. */
    Snapshot wanted() {
        return new Snapshot(goal.schema(), Map.of(), Map.of());
    }

    /** The statements for a database that was looked at, not run; nothing where renames must go first. */
    Remake guess(Snapshot now) {
        boolean renamed = differences(now).stream().anyMatch(Change.Renamed.class::isInstance);
        return renamed ? new Remake(List.of(), List.of()) : next(now);
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
        return goal.differences(now);
    }

    private Remake next(Snapshot now) {
        return ddl.remake(goal.aligned(now), goal.schema(), wishes);
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
        /** True where it does not matter that each statement works by itself. */
        private boolean together;

        Search(Scratch work) {
            this.work = work;
        }

        Proof run() {
            if (!known.isEmpty()) {
                perform(ddl.renames(known, goal.aligned(work.snapshot())));
            }
            List<Change> remaining = differences(work.snapshot());
            if (remaining.stream().anyMatch(Change.Renamed.class::isInstance)) {
                perform(ddl.renames(remaining, goal.aligned(work.snapshot())));
                remaining = differences(work.snapshot());
            }
            for (int round = 0; round < ROUNDS && !remaining.isEmpty(); round++) {
                straight &= round == 0;
                failures.clear();
                Remake next = next(work.snapshot());
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

        boolean build(Runnable meanwhile) {
            perform(foreseen == null ? next(work.snapshot()) : foreseen);
            if (!straight) {
                return false;
            }
            meanwhile.run();
            return differences(work.snapshot()).isEmpty();
        }

        private void perform(Remake next) {
            frame = next.frame().equals(Frame.NONE) ? frame : next.frame();
            List<Remake.Line> left = together && next.frame().equals(Frame.NONE)
                    ? together(next.lines())
                    : after(work(next), next.lines());
            boolean moved = true;
            while (!left.isEmpty() && moved) {
                straight = false;
                failures.clear();
                moved = left.removeIf(this::works);
            }
        }

        /** Runs them as a script. @return how many worked, from the first on */
        private int work(Remake statements) {
            Step whole = Statements.run(work, statements.script());
            int all = statements.lines().size();
            return whole.ok()
                    ? all
                    : statements.whole() ? 0 : Math.max(0, whole.runs().size() - 1);
        }

        /** What is left where so many of them worked. */
        private List<Remake.Line> after(int worked, List<Remake.Line> lines) {
            ran.addAll(lines.subList(0, worked));
            return new ArrayList<>(lines.subList(worked, lines.size()));
        }

        /** Runs them all, several at a time; where these are refused, one by one. @return what does not work yet */
        private List<Remake.Line> together(List<Remake.Line> lines) {
            List<Remake.Line> refused = new ArrayList<>();
            List<Remake.Line> left = lines;
            while (!left.isEmpty()) {
                List<String> statements = left.stream().map(Remake.Line::sql).toList();
                left = after(work.sendTogether(statements), left);
                List<Remake.Line> few = left.subList(0, Math.min(FEW, left.size()));
                int worked = few.isEmpty() ? 0 : work(new Remake(few, List.of()));
                boolean all = worked == few.size();
                left = after(worked, left);
                if (!all) {
                    straight = false;
                    refused.add(left.remove(0));
                }
            }
            return refused;
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
