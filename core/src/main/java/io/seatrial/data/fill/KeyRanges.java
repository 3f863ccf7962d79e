package io.seatrial.data.fill;

import io.seatrial.data.condition.Condition;
import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.data.fill.TableModel.Key;
import io.seatrial.database.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the values of keys lie: in the range that the plan wants, and beside what scripts insert themselves. */
final class KeyRanges {

    /** Ids that scripts insert beyond this are far from made-up ones anyway. */
    private static final long NEAR = 100_000;

    private final FillPlan plan;

    KeyRanges(FillPlan plan) {
        this.plan = plan;
    }

    /** Lets whole-number primary keys lie where the plan says. */
    List<List<Condition>> with(TableModel table, List<List<Condition>> ways) {
        if (plan.ids() == null || table.keys().isEmpty()) {
            return ways;
        }
        List<String> key = table.keys().get(0).columns();
        ColumnModel id = key.size() == 1 ? table.column(key.get(0)) : null;
        boolean free = id != null && id.type().family() == Family.INTEGER && !refers(table, id);
        if (!free) {
            return ways;
        }
        List<Condition> range = new ArrayList<>();
        range.add(
                new Condition.Bounded(id.name(), ">=", Long.toString(plan.ids().first())));
        if (plan.ids().last() != null) {
            range.add(new Condition.Bounded(
                    id.name(), "<=", Long.toString(plan.ids().last())));
        }
        return TableReader.narrowed(ways, List.of(range));
    }

    /** Leaves out of keys what scripts insert: ordinary rows do not stand where a migration puts its own. */
    List<List<Condition>> without(
            TableModel table, List<ColumnModel> columns, List<Key> keys, List<List<Condition>> ways) {
        List<List<Condition>> narrowed = ways;
        for (Key key : keys) {
            ColumnModel column = key.columns().size() == 1
                    ? columns.stream()
                            .filter(one -> one.name().equals(key.columns().get(0)))
                            .findFirst()
                            .orElse(null)
                    : null;
            if (column != null && column.pin() == null && !refers(table, column)) {
                narrowed = TableReader.narrowed(narrowed, List.of(beside(column, inserted(table, column))));
            }
        }
        return narrowed;
    }

    private static boolean refers(TableModel table, ColumnModel column) {
        return table.references().stream()
                .anyMatch(reference -> reference.columns().contains(column.name()));
    }

    private List<String> inserted(TableModel table, ColumnModel column) {
        String name = table.id().name() + "." + column.name();
        return plan.literals().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    private List<Condition> beside(ColumnModel column, List<String> inserted) {
        if (inserted.isEmpty()) {
            return List.of();
        }
        if (column.type().family() != Family.INTEGER) {
            return List.of(new Condition.OneOf(column.name(), inserted, true));
        }
        long highest = inserted.stream()
                .filter(text -> text.matches("\\d{1,9}"))
                .mapToLong(Long::parseLong)
                .filter(id -> id < Math.max(NEAR, 2L * plan.rows()))
                .max()
                .orElse(-1);
        return highest < 0 ? List.of() : List.of(new Condition.Bounded(column.name(), ">", Long.toString(highest)));
    }
}
