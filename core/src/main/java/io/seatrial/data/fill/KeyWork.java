package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.data.fill.TableModel.Exclusion;
import io.seatrial.data.fill.TableModel.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees to it that every key is different in every row: by one column that counts, or by several like an odometer. */
final class KeyWork {

    /** Between two rows' values where ranges made of two columns may not overlap. */
    private static final long APART = 4;

    private final TableModel table;
    private final List<Slot> slots;
    private final long needed;

    KeyWork(TableModel table, List<Slot> slots, long needed) {
        this.table = table;
        this.slots = slots;
        this.needed = needed;
    }

    /** @return a key that does not allow so many rows, or null */
    Key arrange() {
        for (int at = 0; at < table.columns().size(); at++) {
            ColumnModel column = table.columns().get(at);
            if (column.handedOut() && slot(column.name()) != null) {
                slot(column.name()).each();
            }
        }
        Key tight = null;
        for (Key key : table.keys()) {
            if (!arrange(key) && !key.demanded()) {
                tight = key;
            }
        }
        table.exclusions().forEach(this::arrange);
        return tight;
    }

    private boolean arrange(Key key) {
        List<Slot> own = own(key.columns());
        if (own.isEmpty() || own.stream().anyMatch(slot -> slot.way() == Slot.Way.EACH && slot.room() >= needed)) {
            return true;
        }
        Slot carrier = null;
        for (Slot slot : own) {
            boolean free = slot.room() >= needed && slot.way() != Slot.Way.DIGIT;
            carrier = free && (carrier == null || worth(slot) > worth(carrier)) ? slot : carrier;
        }
        if (carrier != null) {
            carrier.each();
            return true;
        }
        return odometer(own, key.demanded());
    }

    /** Columns of this table alone count best, and those that serve several keys. */
    private long worth(Slot slot) {
        long keys = table.keys().stream()
                .filter(key -> own(key.columns()).contains(slot))
                .count();
        return keys + (slot.columns.length == 1 && slot.choices[0] instanceof Choice.Single ? 100 : 0);
    }

    /** @param optional leaves everything as it is when the values do not suffice */
    private boolean odometer(List<Slot> own, boolean optional) {
        long capacity = 1;
        for (Slot slot : own) {
            capacity = slot.size() > 0 && capacity > Long.MAX_VALUE / slot.size()
                    ? Long.MAX_VALUE
                    : capacity * slot.size();
        }
        if (optional && capacity < needed) {
            return false;
        }
        List<Slot> digits = new ArrayList<>(own);
        digits.sort(Comparator.comparingLong(Slot::size).reversed());
        long worth = 1;
        for (Slot slot : digits) {
            if (slot.way() == Slot.Way.ANY) {
                slot.digit(worth);
            }
            worth = Math.max(1, worth * Math.max(1, Math.min(slot.size(), 1_000_000)));
        }
        return capacity >= needed;
    }

    private List<Slot> own(List<String> columns) {
        Set<Slot> own = new LinkedHashSet<>();
        for (String column : columns) {
            if (slot(column) != null) {
                own.add(slot(column));
            }
        }
        return List.copyOf(own);
    }

    private Slot slot(String column) {
        int at = table.position(column);
        for (Slot slot : slots) {
            if (slot.has(at)) {
                return slot;
            }
        }
        return null;
    }

    /** Lets a range or a shape be another one in each row; values of different numbers never overlap. */
    private void arrange(Exclusion exclusion) {
        List<String> names = table.columns().stream().map(ColumnModel::name).toList();
        for (Exclusion.Element element : exclusion.elements()) {
            List<String> columns = Mentions.of(element.expression(), names);
            List<Slot> own =
                    own(columns).stream().filter(slot -> slot.size() >= needed).collect(Collectors.toList());
            if (own.isEmpty() || element.operator().equals("<>")) {
                continue;
            }
            if (columns.size() == 2 && own.size() == 2 && !element.operator().equals("=")) {
                own.get(0).eachApart(APART);
                own.get(1).behind(own.get(0), 2);
                return;
            }
            if (columns.size() == 1) {
                own.get(0).each();
                return;
            }
        }
    }
}
