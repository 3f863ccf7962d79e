package io.seatrial.database.sqlite.ddl;

import java.util.ArrayList;
import java.util.List;

/** Which tables point at which. */
final class References {

    private References() {}

    /** Those first that others point at. */
    static List<Table> ordered(List<Table> tables) {
        List<Table> left = new ArrayList<>(tables);
        List<Table> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Table next = left.stream()
                    .filter(table -> left.stream().noneMatch(other -> other != table && points(table, other)))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean points(Table table, Table other) {
        return table.constraints().stream()
                .filter(one -> ConstraintClause.is(one, "foreign key"))
                .anyMatch(one -> Spellings.mentions(one.fact("references"), other.name()));
    }
}
