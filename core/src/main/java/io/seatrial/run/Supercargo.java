package io.seatrial.run;

import io.seatrial.data.ledger.Ledger;
import io.seatrial.data.ledger.RowWatch;
import io.seatrial.data.ledger.Tallies;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import io.seatrial.run.Timing.Part;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import io.seatrial.tool.Ran;
import io.seatrial.trial.Filled;
import io.seatrial.trial.Ordeals;
import io.seatrial.trial.Population;
import io.seatrial.trial.Scratch;
import io.seatrial.trial.Tables;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/**
 * In charge of the rows of one scratch database, on the clock.
 *
 * <p>What it is made of is asked for with everything: what is left out where schemas are compared must still be filled.
 */
final class Supercargo {

    private final Workshop workshop;
    private final Asking asking;
    /** Null where the dialect knows nothing of rows. */
    private final Cargo cargo;

    private final Supplier<Snapshot> whole;
    /** Those that it was level with, and what was known then. */
    private final Map<Supercargo, Level> levels = new WeakHashMap<>();

    Supercargo(Workshop workshop, Asking asking, Cargo cargo, Supplier<Snapshot> whole) {
        this.workshop = workshop;
        this.asking = asking;
        this.cargo = cargo;
        this.whole = whole;
    }

    /** Another database held the same rows: how often it had been written to, and what this one was made of and held. */
    private record Level(int written, Snapshot snapshot, Tallies tallies) {}

    Filled fill(Population population, List<Schema> coming, Tables tables) {
        return fill(whole.get(), population, coming, tables);
    }

    /** @param now what the database is made of, as far as it can be filled */
    Filled fill(Snapshot now, Population population, List<Schema> coming, Tables tables) {
        return asking.spend(Part.SERVER, () -> cargo.fill(now, population, coming, tables));
    }

    Filled use(Step up, Tables tables) {
        Snapshot now = whole.get();
        return asking.spend(Part.SERVER, () -> cargo.use(now, up, tables));
    }

    /** See {@link Scratch#watchRows}. */
    Scratch.RowWatch watch() {
        if (cargo == null) {
            return null;
        }
        Snapshot now = whole.get();
        RowWatch watch = asking.spend(Part.SNAPSHOTS, () -> RowWatch.begin(cargo.ledger(now)));
        cargo.watch(watch != null);
        return watch == null
                ? null
                : () -> cargo.watched() && asking.spend(Part.SNAPSHOTS, () -> watch.quiet(cargo.connection()));
    }

    List<Observation> since(Supercargo earlier) {
        Ledger before = before(earlier);
        Snapshot now = whole.get();
        return asking.spend(Part.SNAPSHOTS, () -> cargo.ledger(now).since(before));
    }

    /** True where it is known which tables were written to. */
    boolean remembers() {
        return cargo != null && cargo.levels();
    }

    /** What its rows are now, by their fingerprints. */
    Prints prints() {
        return new Prints(workshop, asking, cargo, whole);
    }

    List<Observation> aftermath(Supercargo earlier, Step up) {
        Ledger before = before(earlier);
        Snapshot now = whole.get();
        return asking.spend(Part.SNAPSHOTS, () -> new Inspection(workshop, cargo, now).since(before, up));
    }

    /** How another database is looked at that held the rows which were here before something ran. */
    private Ledger before(Supercargo earlier) {
        Level level = levels.get(earlier);
        if (level == null) {
            Snapshot before = earlier.whole.get();
            return asking.spend(Part.SNAPSHOTS, () -> earlier.cargo.ledger(before));
        }
        if (level.written() != earlier.cargo.timesWritten()) {
            throw new IllegalStateException("compared with a database that is not what it was");
        }
        return asking.spend(
                Part.SNAPSHOTS, () -> new Ledger(earlier.cargo.connection(), level.snapshot(), level.tallies()));
    }

    Ordeals tryConstraints(Step up) {
        Snapshot now = whole.get();
        return asking.spend(Part.SNAPSHOTS, () -> new Inspection(workshop, cargo, now).tryConstraints(up));
    }

    /** See {@link io.seatrial.trial.Scratch#suspects}. */
    List<Observation> suspects(Step failed, Supercargo fine) {
        Snapshot now = whole.get();
        Cargo other = fine == null ? null : fine.cargo;
        return asking.spend(Part.SNAPSHOTS, () -> new Suspicion(workshop, cargo, now, other).of(failed));
    }

    /** Makes the rows those of another database of the same schema; false where that cannot be done. */
    boolean level(Supercargo model) {
        Snapshot now = whole.get();
        Snapshot there = model.whole.get();
        boolean done = now.same(there) && asking.spend(Part.SERVER, () -> cargo.level(now, model.cargo, there));
        if (done) {
            levels.put(model, new Level(model.cargo.timesWritten(), now, cargo.still()));
            model.levels.put(this, new Level(cargo.timesWritten(), there, model.cargo.still()));
        }
        return done;
    }

    /** To be called before a script runs in a database that was looked at, and in which none ran since. */
    void idle() {
        if (cargo != null) {
            asking.spend(Part.SNAPSHOTS, () -> {
                cargo.idle();
                return null;
            });
        }
    }

    /** To be called after a script ran. */
    void ran(SessionKeeper sessions, Ran ran) {
        if (cargo != null) {
            cargo.ran(sessions, ran);
        }
    }

    /** To be called after statements ran that are no script. */
    void sent() {
        if (cargo != null) {
            cargo.sent();
        }
    }

    /** To be called when somebody is about to write of whom nobody knows what. */
    void changed() {
        if (cargo != null) {
            cargo.changed();
        }
    }

    /** Those of a copy that is about to be made, or null. @param seen false where nobody looked at the database */
    Cargo forCopy(boolean seen) {
        if (cargo != null && seen) {
            Snapshot now = whole.get();
            asking.spend(Part.SNAPSHOTS, () -> {
                cargo.read(now);
                return null;
            });
        }
        return cargo;
    }

    /** Closes its session until it is needed again. */
    void pause() {
        if (cargo != null) {
            cargo.pause();
        }
    }
}
