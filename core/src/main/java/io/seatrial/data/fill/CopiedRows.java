package io.seatrial.data.fill;

import io.seatrial.data.fill.FillReport.Gap;
import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.database.Loader;
import io.seatrial.database.Loader.Rejection;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes rows of one table over from another database; masked, pinned and new columns are made up. */
final class CopiedRows {

    private static final int BATCH = 1000;
    /** So many refused rows, and the rest is made up. */
    private static final int PATIENCE = 200;

    private final Connection connection;
    private final Loader loader;
    private final Origin origin;
    private final RowPlan plan;
    private final List<ColumnModel> taken;
    private final Taken told;
    private long added;
    private int refusals;
    private String refusal;

    CopiedRows(Connection connection, Loader loader, Origin origin, RowPlan plan, Taken told) {
        this.told = told;
        this.connection = connection;
        this.loader = loader;
        this.origin = origin;
        this.plan = plan;
        Set<String> there = origin.columns(plan.table().id());
        this.taken = plan.table().columns().stream()
                .filter(column -> column.pin() == null && there.contains(column.name()))
                .toList();
    }

    /** @return how many rows were added */
    long copy(long wanted, KnownParents parents) throws SQLException {
        if (taken.isEmpty()) {
            told.passesOver(origin, plan.table().id());
            return 0;
        }
        plan.table().columns().stream()
                .filter(column -> !taken.contains(column))
                .forEach(column -> told.invents(column.name()));
        try (Statement statement = origin.connection().createStatement()) {
            statement.setFetchSize(BATCH);
            try (ResultSet rows = statement.executeQuery(query())) {
                List<String[]> batch = new ArrayList<>();
                long number = 0;
                while (added + batch.size() < wanted && refusals < PATIENCE && rows.next()) {
                    String[] row = row(rows, number++);
                    if (parents.accept(row, told)) {
                        batch.add(row);
                    }
                    if (batch.size() == BATCH) {
                        put(batch);
                        batch.clear();
                    }
                }
                put(batch);
                if (refusals > 0 || rows.next()) {
                    told.leavesOut();
                }
            }
        }
        return added;
    }

    /** What to tell, or null. */
    Gap gap() {
        return refusals == 0
                ? null
                : new Gap(
                        plan.table().id(),
                        refusals + " rows of what data.from says were refused and left out: " + refusal);
    }

    private String query() {
        List<String> names =
                taken.stream().map(ColumnModel::name).map(loader::quoted).toList();
        List<String> key = plan.table().keys().isEmpty()
                ? List.of()
                : plan.table().keys().get(0).columns();
        boolean ordered = taken.stream().map(ColumnModel::name).toList().containsAll(key) && !key.isEmpty();
        return "SELECT " + String.join(", ", names) + " FROM "
                + Survey.name(loader, plan.table().id())
                + (ordered ? key.stream().map(loader::quoted).collect(Collectors.joining(", ", " ORDER BY ", "")) : "");
    }

    /** All columns of the table, whether they were taken over or made up. */
    private String[] row(ResultSet rows, long number) throws SQLException {
        String[] row = plan.whole(number);
        for (int i = 0; i < taken.size(); i++) {
            row[plan.table().position(taken.get(i).name())] = rows.getString(i + 1);
        }
        return row;
    }

    private void put(List<String[]> rows) throws SQLException {
        if (rows.isEmpty() || refusals >= PATIENCE) {
            return;
        }
        Savepoint before = connection.setSavepoint();
        try {
            List<String> names =
                    plan.table().columns().stream().map(ColumnModel::name).toList();
            added += loader.load(connection, plan.table().id(), names, rows.iterator());
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            Rejection rejection = loader.rejection(e);
            if (rejection.fatal()) {
                throw e;
            }
            connection.rollback(before);
            if (rows.size() == 1) {
                refusals++;
                refusal = rejection.message();
                return;
            }
            put(rows.subList(0, rows.size() / 2));
            put(rows.subList(rows.size() / 2, rows.size()));
        }
    }
}
