package io.seatrial.data.fill;

import io.seatrial.data.condition.Condition;
import io.seatrial.data.condition.Condition.Ordered;
import io.seatrial.data.condition.Restriction;
import io.seatrial.data.condition.Restrictions;
import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.data.value.Domain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps columns in the order that a check asks: both take values of one ascending domain, one a little behind the other. */
final class OrderWork {

    private final TableModel table;
    private final List<Slot> slots;
    private final Columns columns;
    private final List<Map<String, Restriction>> ways;

    OrderWork(TableModel table, List<Slot> slots, Columns columns, List<Map<String, Restriction>> ways) {
        this.table = table;
        this.slots = slots;
        this.columns = columns;
        this.ways = ways;
    }

    void arrange() {
        Set<Ordered> all = new LinkedHashSet<>();
        for (List<Condition> way : table.ways()) {
            for (Condition condition : way) {
                if (condition instanceof Ordered ordered) {
                    all.add(ordered);
                }
            }
        }
        all.forEach(this::arrange);
    }

    private void arrange(Ordered ordered) {
        boolean mirrored = ordered.operator().startsWith(">");
        String low = mirrored ? ordered.other() : ordered.column();
        String high = mirrored ? ordered.column() : ordered.other();
        Slot first = single(low);
        Slot second = single(high);
        if (first == null || second == null || first == second || second.way() == Slot.Way.BEHIND) {
            return;
        }
        ColumnModel a = table.column(low);
        ColumnModel b = table.column(high);
        if (a.pin() != null || b.pin() != null) {
            return;
        }
        if (a.type().family() != b.type().family() || !share(first, second, a, b)) {
            return;
        }
        if (second.way() == Slot.Way.EACH && first.way() == Slot.Way.ANY) {
            first.each();
        }
        second.behind(first, ordered.operator().contains("=") ? 0 : 1);
    }

    /** Gives both columns the same values to choose from. */
    private boolean share(Slot first, Slot second, ColumnModel a, ColumnModel b) {
        for (int i = 0; i < ways.size(); i++) {
            Restriction both = both(i, a.name(), b.name());
            if (both.allowed() != null) {
                continue;
            }
            Domain domain = columns.domain(table, a, both);
            if (domain == null || !domain.ascending() && both.allowed() == null && !unordered(a, b)) {
                return false;
            }
            if (domain.ordinary() >= domain.size() && domain.size() < 2) {
                return false;
            }
            first.choices[i] = new Choice.Single(first.columns[0], domain, 0);
            second.choices[i] = new Choice.Single(second.columns[0], domain, 0);
        }
        return true;
    }

    /** Texts and the like can be kept equal or different, not in an order. */
    private static boolean unordered(ColumnModel a, ColumnModel b) {
        return a.type().family() == b.type().family();
    }

    private Restriction both(int way, String a, String b) {
        List<Condition> conditions = new ArrayList<>();
        for (Condition condition : table.ways().get(way)) {
            if (condition.column().equals(a) || condition.column().equals(b)) {
                conditions.add(condition);
            }
        }
        return Restrictions.of(conditions);
    }

    private Slot single(String column) {
        int at = table.position(column);
        for (Slot slot : slots) {
            if (slot.has(at)) {
                return slot.columns.length == 1 && slot.choices[0] instanceof Choice.Single ? slot : null;
            }
        }
        return null;
    }
}
