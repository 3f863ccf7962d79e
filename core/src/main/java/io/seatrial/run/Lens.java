package io.seatrial.run;

import io.seatrial.diff.Ignoring;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import java.util.HashMap;
import java.util.Map;

/** Looks at the snapshots of one database without what the settings leave out. */
final class Lens {

    private final Ignoring rules;
    private Schema former = Schema.EMPTY;
    private Schema shown = Schema.EMPTY;

    Lens(Ignoring rules) {
        this.rules = rules;
    }

    Snapshot on(Snapshot whole) {
        shown = rules.applied(whole.schema(), former, shown);
        former = whole.schema();
        return shown == former ? whole : new Snapshot(shown, whole.handles(), texts(whole.texts()), whole.unmodelled());
    }

    private Map<ObjectId, String> texts(Map<ObjectId, String> texts) {
        Map<ObjectId, String> left = new HashMap<>(texts);
        // An object of which some fact is left out may differ in just that.
        left.keySet().removeIf(id -> shown.get(id) != former.get(id));
        return left;
    }

    /** A lens for a copy of the database. */
    Lens forCopy() {
        Lens next = new Lens(rules);
        next.former = former;
        next.shown = shown;
        return next;
    }
}
