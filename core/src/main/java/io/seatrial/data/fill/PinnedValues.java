package io.seatrial.data.fill;

import io.seatrial.data.condition.Restriction;
import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.data.value.Domain;
import io.seatrial.data.value.Domains;
import io.seatrial.data.value.Listed;
import io.seatrial.data.value.Recipe;
import io.seatrial.database.Loader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values that pins stand for; expressions are asked of the database. */
final class PinnedValues {

    private static final int MOST = 10_000;

    private final Connection connection;
    private final Loader loader;
    private final int rows;
    private final Map<Pin, String> failures = new HashMap<>();

    PinnedValues(Connection connection, Loader loader, int rows) {
        this.connection = connection;
        this.loader = loader;
        this.rows = rows;
    }

    /** @return null when the pin gives no value; {@link #failure} then says why */
    Domain domain(ColumnModel column, Recipe recipe) throws SQLException {
        Pin pin = column.pin();
        if (pin instanceof Pin.Values values) {
            return listed(values.present(), recipe.restriction(), pin);
        }
        if (pin instanceof Pin.Sql sql) {
            return listed(evaluated(sql), recipe.restriction(), pin);
        }
        return pin instanceof Pin.Kind kind
                ? Domains.named(kind.name(), recipe)
                : Domains.matching(((Pin.Pattern) pin).regex(), recipe);
    }

    /** Of the values those that this way of satisfying the checks allows; all where it allows none of them. */
    private Domain listed(List<String> values, Restriction asked, Pin pin) {
        List<String> good = values.stream().filter(asked::accepts).toList();
        if (values.isEmpty()) {
            failures.putIfAbsent(pin, "it gives no value but NULL");
            return null;
        }
        return new Listed(good.isEmpty() ? values : good);
    }

    private List<String> evaluated(Pin.Sql sql) throws SQLException {
        List<String> values = new ArrayList<>();
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet given = statement.executeQuery(loader.drawn(sql.expression(), Math.min(rows, MOST)))) {
                while (given.next()) {
                    if (given.getString(1) != null) {
                        values.add(given.getString(1));
                    }
                }
            }
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (loader.rejection(e).fatal()) {
                throw e;
            }
            connection.rollback(before);
            failures.put(sql, loader.rejection(e).message());
        }
        return values;
    }

    /** Why the column has no values. */
    String failure(ColumnModel column) {
        Pin pin = column.pin();
        return "what it is pinned to" + (pin.said() == null ? "" : " (" + pin.said() + ")") + " gives no value: "
                + failures.getOrDefault(pin, "nothing of that kind fits");
    }

    /** Tells where a reference is pinned to what no row of the parent has. */
    static List<FillReport.Gap> missing(TableModel table, Parents.Pool pool, TableModel.Reference reference) {
        List<FillReport.Gap> gaps = new ArrayList<>();
        for (int i = 0; i < pool.columns().size(); i++) {
            int at = i;
            ColumnModel column = table.column(pool.columns().get(i));
            if (column.pin() instanceof Pin.Values values
                    && !values.present().isEmpty()
                    && pool.tuples().stream()
                            .noneMatch(tuple -> values.present().contains(tuple[at]))) {
                gaps.add(new FillReport.Gap(
                        table.columnId(column.name()),
                        "it is pinned to what no row of "
                                + String.join(".", reference.target().path())
                                + " has; it refers to others instead"));
            }
        }
        return gaps;
    }
}
