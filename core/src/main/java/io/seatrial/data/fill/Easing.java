package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.database.Loader;
import io.seatrial.database.Loader.Rejection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;

/** Tries with a few rows what pleases a trigger or a check, so that no more than needed is done without. */
record Easing(Connection connection, Loader loader, RowPlan plan) {

    private static final int PROBED = 20;
    private static final int ALWAYS = 100;

    /** @param next the number of the row to try first; @return null where no row is taken all the same */
    List<ColumnModel> needed(List<ColumnModel> eased, long next, long first) throws SQLException {
        int before = accepted(next, first);
        if (before == 0) {
            return null;
        }
        List<ColumnModel> needed = new ArrayList<>();
        for (ColumnModel column : eased) {
            int at = plan.table().position(column.name());
            boolean omitted = plan.omits(at);
            plan.restore(at);
            if (accepted(next, first) * 2 < before) {
                needed.add(column);
                if (omitted) {
                    plan.omit(at);
                } else {
                    plan.empty(at);
                }
            }
        }
        return needed;
    }

    /** Lets the columns take nothing but the values that scripts use, if that helps. */
    boolean favoured(List<Slot> slots, long next, long first) throws SQLException {
        if (slots.isEmpty()) {
            return false;
        }
        int before = accepted(next, first);
        List<Integer> favours = slots.stream().map(slot -> slot.favour(ALWAYS)).toList();
        boolean better = accepted(next, first) > before;
        for (int i = 0; i < slots.size() && !better; i++) {
            slots.get(i).favour(favours.get(i));
        }
        return better;
    }

    /** How many of a few rows are taken; none of them stays. */
    private int accepted(long next, long first) throws SQLException {
        int taken = 0;
        Savepoint before = connection.setSavepoint();
        for (long number = next; number < next + PROBED; number++) {
            List<String[]> row = List.<String[]>of(plan.row(number, first));
            Savepoint single = connection.setSavepoint();
            try {
                taken += loader.insert(connection, plan.table().id(), plan.columns(), row) > 0 ? 1 : 0;
            } catch (SQLException e) {
                Rejection rejection = loader.rejection(e);
                if (rejection.fatal()) {
                    throw e;
                }
                connection.rollback(single);
            }
        }
        connection.rollback(before);
        return taken;
    }
}
