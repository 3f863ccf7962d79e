package io.seatrial.data.fill;

import io.seatrial.data.fill.FillReport.Gap;
import io.seatrial.database.Loader;
import io.seatrial.database.Loader.Rejection;
import io.seatrial.database.Loader.Typed;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Gives values to columns that are empty in all rows: new ones, and foreign keys that had to wait for their parents. */
final class ColumnFill {

    private static final int BATCH = 20_000;
    private static final int LARGE_BATCH = 200_000;
    private static final int BATCHES = 20;
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
        List<Integer> refused = new ArrayList<>();
        for (Slot slot : slots) {
            if (!fill(slot.columns, rows)) {
                for (int at : slot.columns) {
                    refused.add(at);
                }
            }
        }
        together(refused.stream().mapToInt(Integer::intValue).toArray(), rows);
    }

    /** What is refused by itself may be taken together, as where a check wants either both of two columns or none. */
    private void together(int[] refused, long rows) throws SQLException {
        if (refused.length > 1) {
            List<Gap> alone = List.copyOf(gaps);
            gaps.clear();
            if (!fill(refused, rows)) {
                gaps.clear();
                gaps.addAll(alone);
            }
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

    /** @return false when they were refused, which is told */
    private boolean fill(int[] columns, long rows) throws SQLException {
        // Each batch costs a look at all rows that are left, so large tables take larger ones.
        long size = Math.min(LARGE_BATCH, Math.max(BATCH, rows / BATCHES));
        List<String[]> batch = new ArrayList<>();
        for (long number = 0; number < rows; number++) {
            String[] part = part(plan.whole(number), columns);
            if (Arrays.stream(part).anyMatch(Objects::nonNull)) {
                batch.add(part);
            }
            if (batch.size() >= size || number == rows - 1 && !batch.isEmpty()) {
                Rejection rejection = tried(columns, batch);
                if (rejection != null && !singly(columns, batch)) {
                    gaps.add(new Gap(
                            plan.table().columnId(typed(columns).get(0).name()),
                            "left NULL in the rows that were there: " + rejection.message()));
                    return false;
                }
                batch.clear();
            }
        }
        return true;
    }

    private boolean singly(int[] columns, List<String[]> values) throws SQLException {
        boolean any = false;
        for (String[] value : values.subList(0, Math.min(SINGLE, values.size()))) {
            any |= tried(columns, List.<String[]>of(value)) == null;
        }
        return any;
    }

    private static String[] part(String[] row, int[] columns) {
        String[] part = new String[columns.length];
        for (int i = 0; i < part.length; i++) {
            part[i] = row[columns[i]];
        }
        return part;
    }

    private List<Typed> typed(int[] columns) {
        List<Typed> typed = new ArrayList<>();
        for (int at : columns) {
            typed.add(new Typed(
                    plan.table().columns().get(at).name(),
                    plan.table().columns().get(at).spelt()));
        }
        return typed;
    }

    /** @return why it was refused, or null */
    private Rejection tried(int[] columns, List<String[]> values) throws SQLException {
        List<String> key = plan.table().identity();
        Savepoint before = connection.setSavepoint();
        try {
            loader.revise(connection, plan.table().id(), typed(columns), key, values);
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
