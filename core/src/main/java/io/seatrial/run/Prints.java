package io.seatrial.run;

import io.seatrial.data.ledger.Footprints;
import io.seatrial.data.ledger.Keepsake;
import io.seatrial.data.ledger.Ledger;
import io.seatrial.diff.Change;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import io.seatrial.run.Timing.Part;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Footing;
import io.seatrial.trial.Imprint;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the rows of a scratch database are, by their fingerprints: taken, to be asked once something has run. */
record Prints(Workshop workshop, Asking asking, Cargo cargo, Supplier<Snapshot> whole) {

    /** See {@link io.seatrial.trial.Scratch#footing}. */
    Footing footing() {
        Snapshot then = whole.get();
        Footprints taken = asking.spend(Part.SNAPSHOTS, () -> Footprints.of(cargo.ledger(then)));
        return new Footing() {
            @Override
            public boolean holds(Set<ObjectId> meant) {
                return asked(now -> taken.holds(now, meant));
            }

            @Override
            public Set<ObjectId> rewrittenEmpty() {
                return asked(taken::rewrittenEmpty);
            }
        };
    }

    private interface Looking<T> {
        T at(Ledger now) throws SQLException;
    }

    private <T> T asked(Looking<T> looking) {
        Snapshot now = whole.get();
        return asking.spend(Part.SNAPSHOTS, () -> looking.at(cargo.ledger(now)));
    }

    /** See {@link io.seatrial.trial.Scratch#imprint}. */
    Imprint imprint(Step made) {
        if (!cargo.levels()) {
            return null;
        }
        Snapshot then = whole.get();
        Keepsake kept = asking.spend(Part.SNAPSHOTS, () -> Keepsake.of(cargo.ledger(then), columns(made)));
        return new Imprint() {
            @Override
            public boolean holds(Step up) {
                Snapshot now = whole.get();
                return List.of().equals(told())
                        && (up == null || new Inspection(workshop, cargo, now).tellsNothing(up, then));
            }

            @Override
            public List<Observation> told() {
                return asked(kept::told);
            }
        };
    }

    private static Set<ObjectId> columns(Step made) {
        return made == null
                ? Set.of()
                : made.changes().stream()
                        .filter(Change.Added.class::isInstance)
                        .map(Change::id)
                        .filter(id -> id.kind().name().equals("column"))
                        .collect(Collectors.toSet());
    }
}
