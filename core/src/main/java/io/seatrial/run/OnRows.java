package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.sql.Remake;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Filled;
import io.seatrial.trial.Footing;
import io.seatrial.trial.Population;
import io.seatrial.trial.Scratch;
import io.seatrial.trial.Stage;
import io.seatrial.trial.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Finds statements on a database that holds made-up rows, and looks what became of these. */
public final class OnRows {

    private static final Set<String> SHARED = Set.of("role");

    private final Remaking remaking;
    private final Schema before;
    private final Schema target;
    private final Set<ObjectId> meant = new HashSet<>();
    private Tables tables;

    private OnRows(Remaking remaking, Snapshot before) {
        this.remaking = remaking;
        this.before = before.schema();
        this.target = remaking.wanted().schema();
        List<Change> changes = remaking.differences(before);
        changes.forEach(change -> meant.add(change.id()));
        this.tables = Concerned.of(this.before, changes);
    }

    /**
     * The statements that make a database into what is wanted, with what rows say to them.
     *
     * <p>Where they work on rows as they were written, and fingerprints say that nothing else became of these, that is all the
     * proof; else they are found without rows first, and rows are compared one by one.
     *
     * @param work is good for nothing afterwards
     * @param fresh gives another one that is like it was, once
     */
    public static Proof proved(Remaking remaking, Scratch work, Supplier<Scratch> fresh) {
        OnRows onRows = new OnRows(remaking, work.snapshot());
        if (onRows.meant.isEmpty()) {
            return remaking.make(work);
        }
        Proof inPlace = onRows.ofServer() ? null : onRows.inPlace(work, onRows.fill(work));
        return inPlace != null ? inPlace : onRows.onCopies(fresh.get());
    }

    /** True where statements change what all databases of the server share: a second attempt would find it there. */
    private boolean ofServer() {
        return meant.stream().anyMatch(id -> SHARED.contains(id.kind().name()));
    }

    /**
     * The same on a database that is made for it.
     *
     * @param copying what the statements are to start from
     * @param empty what it is made in
     * @param fresh gives another one that is like it was to be, once
     */
    public static Proof proved(Remaking copying, Remaking remaking, Scratch empty, Supplier<Scratch> fresh) {
        Snapshot origin = copying.wanted();
        OnRows onRows = new OnRows(remaking, origin);
        if (onRows.meant.isEmpty()) {
            return new Proof(new Remake(List.of(), List.of()), List.of(), List.of(), List.of(), false);
        }
        List<Filled> rows = new ArrayList<>();
        boolean built = !onRows.ofServer()
                && copying.build(
                        empty,
                        () -> rows.add(empty.fillAhead(origin, List.of(onRows.before, onRows.target), onRows.tables)));
        Proof inPlace = built ? onRows.inPlace(empty, rows.get(0)) : null;
        return inPlace != null ? inPlace : onRows.onCopies(fresh.get());
    }

    /** Null where it takes more to tell. */
    private Proof inPlace(Scratch work, Filled rows) {
        Footing footing = work.footing();
        Proof proof = remaking.straight(work);
        return proof != null && seesAll(footing) && footing.holds(meant)
                ? proof.withRows(List.of(kept(rows)), false)
                : null;
    }

    /** False where a table was written anew that was thought to have no part in it: then all are to be filled. */
    private boolean seesAll(Footing footing) {
        boolean all = tables == Tables.ALL || footing.rewrittenEmpty().stream().allMatch(tables::has);
        tables = all ? tables : Tables.ALL;
        return all;
    }

    private Proof onCopies(Scratch origin) {
        Tables thought = tables;
        Proof proof = onFilled(origin);
        return tables == thought ? proof : onFilled(origin);
    }

    private Proof onFilled(Scratch origin) {
        try (Scratch filled = origin.copy()) {
            Filled rows = fill(filled);
            Stage.Mark shared = filled.shared();
            Proof straight = straight(filled, rows);
            // What the statements did to the server, each attempt must find undone.
            shared.restore();
            return straight != null ? straight : apart(origin, filled, rows, shared);
        }
    }

    private Filled fill(Scratch filled) {
        return filled.fill(Population.PLAUSIBLE, List.of(before, target), tables);
    }

    private Proof straight(Scratch filled, Filled rows) {
        try (Scratch copy = filled.copy()) {
            Footing footing = copy.footing();
            Proof proof = remaking.straight(copy);
            return proof == null || !seesAll(footing) ? proof : told(proof, copy.since(filled), rows);
        }
    }

    private Proof apart(Scratch origin, Scratch filled, Filled rows, Stage.Mark shared) {
        Proof proof = remaking.prove(origin);
        shared.restore();
        if (!proof.enough() || proof.remake().isEmpty()) {
            return proof;
        }
        try (Scratch copy = filled.copy()) {
            Footing footing = copy.footing();
            Step step = Statements.run(copy, proof.remake().script());
            if (step.outcome() instanceof Outcome.Failed failed) {
                String line = line(proof.remake(), step);
                return proof.withRows(
                        List.of("made-up rows stand in the way: " + failed.message() + ", at: " + line), false);
            }
            return seesAll(footing) ? told(proof, copy.since(filled), rows) : proof;
        }
    }

    private static String line(Remake remake, Step step) {
        int place = Math.min(step.runs().size(), remake.framed().size()) - 1;
        return place < 0
                ? ""
                : remake.framed().get(place).sql().lines().findFirst().orElse("");
    }

    private Proof told(Proof proof, List<Observation> seen, Filled rows) {
        List<String> lines =
                seen.stream().filter(this::harms).map(Observation::headline).toList();
        return lines.isEmpty() ? proof.withRows(List.of(kept(rows)), false) : proof.withRows(lines, true);
    }

    private static String kept(Filled rows) {
        return "the values of columns that stay as they are were kept in " + rows.rows() + " made-up rows of "
                + rows.tables() + (rows.tables() == 1 ? " table" : " tables");
    }

    /** True for what became of rows and values that nobody meant to touch. */
    private boolean harms(Observation one) {
        if (one instanceof Observation.RowsChanged rows) {
            return rows.lost() > 0 && !meant.contains(rows.table());
        }
        return one instanceof Observation.ValuesChanged values
                && !meant.contains(values.column())
                && (values.now() == null || !meant.contains(values.now()))
                && values.damage() != Observation.Damage.DROPPED;
    }
}
