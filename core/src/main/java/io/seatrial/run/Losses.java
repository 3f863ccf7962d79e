package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a migration destroys: tables and columns that hold values before and are gone afterwards. */
final class Losses {

    private Losses() {}

    static Set<Undo.Lost> of(Snapshot before, Snapshot after) {
        Set<Undo.Lost> lost = new LinkedHashSet<>();
        for (Change change : Differ.between(before, after)) {
            if (change instanceof Change.Removed removed) {
                lost(removed.object(), lost);
            }
        }
        return lost;
    }

    private static void lost(SchemaObject object, Set<Undo.Lost> lost) {
        String kind = object.id().kind().name();
        String path = String.join(".", object.id().path());
        if (kind.equals("table")) {
            lost.add(new Undo.Lost(object.id(), "the rows of " + path));
        } else if (kind.equals("column") && object.fact("generated as") == null && object.fact("nullable") != null) {
            lost.add(new Undo.Lost(object.id(), "the values of " + path));
        }
    }
}
