package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.database.Loader.Typed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How each row of a table is made: the row of a number is always the same one. */
final class RowPlan {

    private final TableModel table;
    private final List<Slot> slots;
    private final List<OwnRows> own;
    private final List<BitSet> absent;
    private final BitSet omitted = new BitSet();
    private final BitSet emptied = new BitSet();

    /** @param absent for each way of satisfying the checks the columns that are NULL in it */
    RowPlan(TableModel table, List<Slot> slots, List<OwnRows> own, List<BitSet> absent) {
        this.table = table;
        this.slots = List.copyOf(slots);
        this.own = List.copyOf(own);
        this.absent = List.copyOf(absent);
    }

    /** Leaves the column to its default. */
    void omit(int column) {
        omitted.set(column);
    }

    /** Leaves the column NULL in every row. */
    void empty(int column) {
        emptied.set(column);
    }

    /** Takes back that the column is left NULL or to its default. */
    void restore(int column) {
        omitted.clear(column);
        emptied.clear(column);
    }

    boolean omits(int column) {
        return omitted.get(column);
    }

    boolean touched(int column) {
        return omitted.get(column) || emptied.get(column);
    }

    List<Typed> columns() {
        List<Typed> typed = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!omitted.get(i)) {
                ColumnModel column = table.columns().get(i);
                typed.add(new Typed(column.name(), column.spelt()));
            }
        }
        return typed;
    }

    /** The values of {@link #columns()} in that row. @param first the number of the first row made up this time */
    String[] row(long number, long first) {
        String[] row = whole(number);
        for (OwnRows reference : own) {
            reference.put(number, first, row, this);
        }
        for (int i = emptied.nextSetBit(0); i >= 0; i = emptied.nextSetBit(i + 1)) {
            row[i] = null;
        }
        return omitted.isEmpty() ? row : present(row);
    }

    /** All columns but those that refer to rows of the same table. */
    String[] whole(long number) {
        String[] row = new String[table.columns().size()];
        int scenario = (int) Math.floorMod(number, (long) absent.size());
        for (Slot slot : slots) {
            slot.put(number, scenario, row);
        }
        BitSet nothing = absent.get(scenario);
        for (int i = nothing.nextSetBit(0); i >= 0; i = nothing.nextSetBit(i + 1)) {
            row[i] = null;
        }
        return row;
    }

    private String[] present(String[] row) {
        String[] present = new String[row.length - omitted.cardinality()];
        int at = 0;
        for (int i = 0; i < row.length; i++) {
            if (!omitted.get(i)) {
                present[at++] = row[i];
            }
        }
        return present;
    }

    TableModel table() {
        return table;
    }

    /** The slot that fills the column, or null. */
    Slot slot(int column) {
        for (Slot slot : slots) {
            if (slot.has(column)) {
                return slot;
            }
        }
        return null;
    }
}
