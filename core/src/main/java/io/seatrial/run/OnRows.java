package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.diff.sql.Remake;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Filled;
import io.seatrial.trial.Population;
import io.seatrial.trial.Scratch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds statements on a copy that holds made-up rows, and looks what became of these. */
public final class OnRows {

    private final Remaking remaking;
    private final Scratch origin;
    private final Schema before;
    private final Schema target;
    private final List<Change> changes;

    private OnRows(Remaking remaking, Scratch origin, Snapshot target) {
        this.remaking = remaking;
        this.origin = origin;
        this.before = origin.snapshot().schema();
        this.target = target.schema();
        this.changes = Differ.between(before, this.target);
    }

    /**
     * The statements that make a database into what is wanted, with what rows say to them; that database stays as it is.
     *
     * <p>Where they work on rows as they were written, that is all the proof; else they are found without rows first.
     */
    public static Proof proved(Remaking remaking, Scratch origin, Snapshot target) {
        OnRows onRows = new OnRows(remaking, origin, target);
        if (remaking.differences(origin.snapshot()).isEmpty()) {
            return remaking.prove(origin);
        }
        try (Scratch filled = origin.copy()) {
            Filled rows = onRows.fill(filled);
            Proof straight = onRows.straight(filled, rows);
            return straight != null ? straight : onRows.apart(filled, rows);
        }
    }

    private Filled fill(Scratch filled) {
        return filled.fill(Population.PLAUSIBLE, List.of(before, target), Concerned.of(before, changes));
    }

    private Proof straight(Scratch filled, Filled rows) {
        try (Scratch copy = filled.copy()) {
            Proof proof = remaking.straight(copy);
            return proof == null ? null : told(proof, copy.since(filled), rows);
        }
    }

    private Proof apart(Scratch filled, Filled rows) {
        Proof proof = remaking.prove(origin);
        if (!proof.enough() || proof.remake().isEmpty()) {
            return proof;
        }
        try (Scratch copy = filled.copy()) {
            Step step = Statements.run(copy, proof.remake().script());
            if (step.outcome() instanceof Outcome.Failed failed) {
                String line = line(proof.remake(), step);
                return proof.withRows(
                        List.of("made-up rows stand in the way: " + failed.message() + ", at: " + line), false);
            }
            return told(proof, copy.since(filled), rows);
        }
    }

    private static String line(Remake remake, Step step) {
        int place = Math.min(step.runs().size(), remake.framed().size()) - 1;
        return place < 0
                ? ""
                : remake.framed().get(place).sql().lines().findFirst().orElse("");
    }

    private Proof told(Proof proof, List<Observation> seen, Filled rows) {
        Set<ObjectId> touched = new HashSet<>();
        changes.forEach(change -> touched.add(change.id()));
        List<String> lines = new ArrayList<>();
        boolean damaged = false;
        for (Observation one : seen) {
            if (harms(one, touched)) {
                damaged = true;
                lines.add(one.headline());
            }
        }
        if (!damaged) {
            lines.add("the values of columns that stay as they are were kept in " + rows.rows() + " made-up rows of "
                    + rows.tables() + (rows.tables() == 1 ? " table" : " tables"));
        }
        return proof.withRows(lines, damaged);
    }

    /** True for what became of rows and values that nobody meant to touch. */
    private static boolean harms(Observation one, Set<ObjectId> touched) {
        if (one instanceof Observation.RowsChanged rows) {
            return rows.lost() > 0 && !touched.contains(rows.table());
        }
        return one instanceof Observation.ValuesChanged values
                && !touched.contains(values.column())
                && (values.now() == null || !touched.contains(values.now()))
                && values.damage() != Observation.Damage.DROPPED;
    }
}
