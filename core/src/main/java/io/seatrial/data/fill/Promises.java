package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.Reference;
import io.seatrial.schema.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Keys of rows that will be made up later in the same transaction, for foreign keys that are checked at its end. */
final class Promises {

    private static final int MOST = 100_000;

    private final Planner planner;
    private final Function<ObjectId, TableModel> tables;
    private final Set<ObjectId> open = new HashSet<>();

    Promises(Planner planner, Function<ObjectId, TableModel> tables) {
        this.planner = planner;
        this.tables = tables;
    }

    /** The keys that the target's next rows will have; none when the key is checked at once, or nothing can be said. */
    Parents.Pool of(Reference reference, long rows) throws SQLException {
        TableModel target = tables.apply(reference.target());
        if (target == null || !reference.deferrable() || !open.add(reference.target())) {
            return new Parents.Pool(reference.columns(), List.of());
        }
        try {
            Planner.Planned planned = planner.plan(target, new Survey(0, Map.of(), List.of()), rows);
            List<String[]> tuples = new ArrayList<>();
            for (long number = 0; number < Math.min(rows, MOST); number++) {
                tuples.add(tuple(target, reference, planned.rows().whole(planned.first() + number)));
            }
            tuples.removeIf(tuple -> java.util.Arrays.asList(tuple).contains(null));
            return new Parents.Pool(reference.columns(), tuples);
        } finally {
            open.remove(reference.target());
        }
    }

    private static String[] tuple(TableModel target, Reference reference, String[] row) {
        return reference.targetColumns().stream()
                .map(column -> row[target.position(column)])
                .toArray(String[]::new);
    }
}
