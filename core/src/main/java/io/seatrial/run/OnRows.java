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

/** Runs statements on a copy that holds made-up rows, and looks what became of these. */
public final class OnRows {

    private OnRows() {}

    /** The same proof with what rows say to it. */
    public static Proof proved(Proof proof, Scratch origin, Snapshot target) {
        if (proof.remake().isEmpty()) {
            return proof;
        }
        try (Scratch filled = origin.copy()) {
            Schema before = filled.snapshot().schema();
            List<Change> changes = Differ.between(before, target.schema());
            Filled rows =
                    filled.fill(Population.PLAUSIBLE, List.of(before, target.schema()), Concerned.of(before, changes));
            try (Scratch copy = filled.copy()) {
                Step step = Statements.run(copy, proof.remake().script());
                if (step.outcome() instanceof Outcome.Failed failed) {
                    String line = line(proof.remake(), step);
                    return proof.withRows(
                            List.of("made-up rows stand in the way: " + failed.message() + ", at: " + line), false);
                }
                return told(proof, copy.since(filled), changes, rows);
            }
        }
    }

    private static String line(Remake remake, Step step) {
        int place = Math.min(step.runs().size(), remake.framed().size()) - 1;
        return place < 0
                ? ""
                : remake.framed().get(place).sql().lines().findFirst().orElse("");
    }

    private static Proof told(Proof proof, List<Observation> seen, List<Change> changes, Filled rows) {
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
