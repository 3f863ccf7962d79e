package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.Reference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows that rows of a table may refer to, where these come from elsewhere and not all of those they refer to do. */
final class KnownParents {

    private static final int MOST = 2_000_000;

    private final TableModel table;
    private final Map<Reference, Set<List<String>>> known = new LinkedHashMap<>();

    KnownParents(TableModel table, Parents parents) throws SQLException {
        this.table = table;
        for (Reference reference : table.references()) {
            if (!reference.demanded()) {
                boolean own = reference.target().equals(table.id());
                known.put(reference, own ? new HashSet<>() : parents.values(reference, MOST));
            }
        }
    }

    /**
     * False for a row that refers to what is not there; where it may do without, it does.
     *
     * @param row of all columns of the table; changed where it does without
     * @param taken is told of either
     */
    boolean accept(String[] row, Taken taken) {
        for (Map.Entry<Reference, Set<List<String>>> one : known.entrySet()) {
            Reference reference = one.getKey();
            List<String> parent = values(row, reference.columns());
            boolean own =
                    reference.target().equals(table.id()) && parent.equals(values(row, reference.targetColumns()));
            if (!parent.contains(null) && !one.getValue().contains(parent) && !own) {
                taken.leavesOut();
                if (!FillOrder.optional(table, reference)) {
                    return false;
                }
                reference.columns().stream()
                        .filter(column -> table.column(column).nullable())
                        .forEach(column -> {
                            taken.invents(column);
                            row[table.position(column)] = null;
                        });
            }
        }
        known.forEach((reference, values) -> {
            if (reference.target().equals(table.id())) {
                values.add(values(row, reference.targetColumns()));
            }
        });
        return true;
    }

    private List<String> values(String[] row, List<String> columns) {
        List<String> values = new ArrayList<>();
        columns.forEach(column -> values.add(row[table.position(column)]));
        return Arrays.asList(values.toArray(new String[0]));
    }
}
