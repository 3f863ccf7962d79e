package io.seatrial.run;

import io.seatrial.data.ledger.Footprints;
import io.seatrial.data.ledger.Ledger;
import io.seatrial.data.ledger.Tallies;
import io.seatrial.run.Timing.Part;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Footing;
import io.seatrial.trial.Imprint;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

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
    Imprint imprint() {
        if (!cargo.levels()) {
            return null;
        }
        Snapshot then = whole.get();
        Tallies held = asking.spend(Part.SNAPSHOTS, () -> {
            cargo.ledger(then).read();
            return cargo.still();
        });
        return up -> {
            Snapshot now = whole.get();
            return asking.spend(Part.SNAPSHOTS, () -> cargo.ledger(now).tellsNothingSince(then, held))
                    && (up == null || new Inspection(workshop, cargo, now).tellsNothing(up, then));
        };
    }
}
