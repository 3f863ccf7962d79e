package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.diff.EqualExpressions;
import io.seatrial.diff.Ignore;
import io.seatrial.diff.Ignoring;
import io.seatrial.diff.Owners;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The schema that a database is to be made into, and how far it is from that. */
final class Goal {

    private final Ignoring ignoring;
    private final Schema schema;
    /** What was looked at last, what the rules leave of it, and that with the owners of the goal. */
    private Schema former;

    private Schema applied;
    private Schema aligned;

    Goal(Collection<Ignore> rules, Snapshot target) {
        this.ignoring = new Ignoring(rules);
        this.schema = ignoring.applied(target.schema());
    }

    /** What is wanted, but for what rules leave out. */
    Schema schema() {
        return schema;
    }

    /** How a database differs from what is wanted, but for the text of what means the same. */
    List<Change> differences(Snapshot now) {
        return Differ.between(aligned(now), schema).stream()
                .filter(change -> !EqualExpressions.is(change))
                .toList();
    }

    /** What the rules leave of a database, its objects owned as those of the goal are. */
    Schema aligned(Snapshot now) {
        if (now.schema() != former) {
            applied = former == null ? ignoring.applied(now.schema()) : ignoring.applied(now.schema(), former, applied);
            former = now.schema();
            aligned = Owners.aligned(applied, schema, new ArrayList<>());
        }
        return aligned;
    }
}
