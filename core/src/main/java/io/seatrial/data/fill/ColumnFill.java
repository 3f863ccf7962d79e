package io.seatrial.data.fill;

import io.seatrial.data.fill.FillReport.Gap;
import io.seatrial.database.Loader;
import io.seatrial.database.Loader.Rejection;
import io.seatrial.database.Loader.Typed;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;

/** Gives values to columns that are empty in all rows: new ones, and foreign keys that had to wait for their parents. */
final class ColumnFill {

    private static final int BATCH = 20_000;
    /** So many rows are tried one by one before a column is given up. */
    private static final int SINGLE = 20;

    private final Connection connection;
    private final Loader loader;
    private final RowPlan plan;
    private final List<Gap> gaps = new ArrayList<>();

    ColumnFill(Connection connection, Loader loader, RowPlan plan) {
        this.connection = connection;
        this.loader = loader;
        this.plan = plan;
    }

    List<Gap> gaps() {
        return gaps;
    }

    /** @param empty the columns; @param rows how many rows the table has, all without a value in them */
    void fill(List<String> empty, long rows) throws SQLException {
        List<Slot> slots = new ArrayList<>();
        for (String column : empty) {
            Slot slot = plan.slot(plan.table().position(column));
            if (slot != null && !slots.contains(slot) && only(slot, empty)) {
                slots.add(slot);
            }
        }
        for (Slot slot : slots) {
            fill(slot, rows);
        }
    }

    /** True when nothing but empty columns would be written. */
    private boolean only(Slot slot, List<String> empty) {
        for (int at : slot.columns) {
            if (!empty.contains(plan.table().columns().get(at).name())) {
                return false;
            }
        }
        return true;
    }

    private void fill(Slot slot, long rows) throws SQLException {
        List<String[]> values = new ArrayList<>();
        for (long number = 0; number < rows; number++) {
            String[] row = plan.whole(number);
            if (row[slot.columns[0]] != null) {
                values.add(part(row, slot));
            }
        }
        for (int from = 0; from < values.size(); from += BATCH) {
            List<String[]> batch = values.subList(from, Math.min(values.size(), from + BATCH));
            Rejection rejection = tried(slot, batch);
            if (rejection != null && !singly(slot, batch)) {
                gaps.add(new Gap(
                        plan.table().columnId(typed(slot).get(0).name()),
                        "left NULL in the rows that were there: " + rejection.message()));
                return;
            }
        }
    }

    private boolean singly(Slot slot, List<String[]> values) throws SQLException {
        boolean any = false;
        for (String[] value : values.subList(0, Math.min(SINGLE, values.size()))) {
            any |= tried(slot, List.<String[]>of(value)) == null;
        }
        return any;
    }

    private static String[] part(String[] row, Slot slot) {
        String[] part = new String[slot.columns.length];
        for (int i = 0; i < part.length; i++) {
            part[i] = row[slot.columns[i]];
        }
        return part;
    }

    private List<Typed> typed(Slot slot) {
        List<Typed> typed = new ArrayList<>();
        for (int at : slot.columns) {
            typed.add(new Typed(
                    plan.table().columns().get(at).name(),
                    plan.table().columns().get(at).spelt()));
        }
        return typed;
    }

    /** @return why it was refused, or null */
    private Rejection tried(Slot slot, List<String[]> values) throws SQLException {
        List<String> key = plan.table().keys().isEmpty()
                ? List.of()
                : plan.table().keys().get(0).columns();
        Savepoint before = connection.setSavepoint();
        try {
            loader.revise(connection, plan.table().id(), typed(slot), key, values);
            connection.releaseSavepoint(before);
            return null;
        } catch (SQLException e) {
            Rejection rejection = loader.rejection(e);
            if (rejection.fatal()) {
                throw e;
            }
            connection.rollback(before);
            return rejection;
        }
    }
}
