package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Foreign keys that share columns have to be satisfied by the same values. */
final class ReferenceGroups {

    /** So many parents give variety enough. */
    private static final int VARIETY = 2000;

    private static final long MOST = 2_000_000;

    private ReferenceGroups() {}

    /** References to other tables, those together that share columns. */
    static List<List<Reference>> of(TableModel table) {
        List<List<Reference>> groups = new ArrayList<>();
        for (Reference reference : table.references()) {
            if (reference.target().equals(table.id())) {
                continue;
            }
            List<Reference> group = new ArrayList<>();
            for (List<Reference> other : List.copyOf(groups)) {
                if (other.stream().anyMatch(member -> sharing(member, reference))) {
                    group.addAll(other);
                    groups.remove(other);
                }
            }
            group.add(reference);
            groups.add(group);
        }
        return groups;
    }

    private static boolean sharing(Reference left, Reference right) {
        return left.columns().stream().anyMatch(right.columns()::contains);
    }

    /** References to the table itself; columns already taken stay as they are. */
    static List<OwnRows> own(TableModel table, Set<Integer> taken, Population population) {
        List<OwnRows> own = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (Reference reference : table.references()) {
            if (reference.target().equals(table.id())) {
                int[] columns = positions(table, reference.columns());
                boolean free = true;
                for (int column : columns) {
                    free &= used.add(column);
                }
                if (free) {
                    own.add(own(table, reference, columns, taken, population));
                }
            }
        }
        return own;
    }

    private static OwnRows own(
            TableModel table, Reference reference, int[] columns, Set<Integer> taken, Population population) {
        boolean shared = false;
        for (int column : columns) {
            shared |= taken.contains(column);
        }
        int branching = shared ? 0 : population == Population.ADVERSARIAL ? 1 : 4;
        return new OwnRows(
                columns, positions(table, reference.targetColumns()), FillOrder.optional(table, reference), branching);
    }

    private static int[] positions(TableModel table, List<String> columns) {
        return columns.stream().mapToInt(table::position).toArray();
    }

    /** True when rows can do without what the group refers to. */
    static boolean dispensable(TableModel table, List<Reference> group) {
        return group.stream().allMatch(reference -> reference.demanded() || FillOrder.optional(table, reference));
    }

    /** How many rows of the parents to read. */
    static int limit(boolean keyed, long rows) {
        return (int) (keyed ? Math.min(MOST, Math.max(VARIETY, rows)) : VARIETY);
    }
}
