package io.seatrial.data.fill;

import io.seatrial.data.fill.FillReport.Gap;
import io.seatrial.database.Loader;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Fills a database table by table, those that are referred to first. */
final class DatabaseFiller implements Filler {

    private final Loader loader;
    private final FillPlan plan;
    /** Null where all rows are made up. */
    private final Origin origin;

    DatabaseFiller(Loader loader, FillPlan plan, Origin origin) {
        this.origin = origin;
        this.loader = loader;
        this.plan = plan;
    }

    @Override
    public FillReport topUp(
            Connection connection, Snapshot schema, Population population, Demands demands, Predicate<ObjectId> tables)
            throws SQLException {
        return run(connection, schema.schema(), population, demands, new Order(-1, tables));
    }

    @Override
    public FillReport add(
            Connection connection,
            Snapshot schema,
            Population population,
            Demands demands,
            int rows,
            Predicate<ObjectId> tables)
            throws SQLException {
        return run(connection, schema.schema(), population, demands, new Order(rows, tables));
    }

    @Override
    public FillReport takeOver(Connection connection, Snapshot schema) throws SQLException {
        return run(connection, schema.schema(), Population.PLAUSIBLE, Demands.NONE, new Order(0, table -> true));
    }

    /** @param more rows to add to each table; negative for as many as the plan's number lacks; 0 for none but those that come from elsewhere */
    private record Order(int more, Predicate<ObjectId> tables) {}

    private FillReport run(Connection connection, Schema schema, Population population, Demands demands, Order order)
            throws SQLException {
        loader.prepare(connection);
        connection.setAutoCommit(false);
        try {
            return new Pass(connection, schema, population, demands, order).fill();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** One filling of all tables. */
    private final class Pass {

        private final Connection connection;
        private final Schema schema;
        private final Order order;
        private final Planner planner;
        private final Parents parents;
        private final List<TableModel> tables;
        private final Set<Gap> gaps = new LinkedHashSet<>();
        private final TreeMap<ObjectId, Long> rows = new TreeMap<>();
        private final TreeMap<ObjectId, Long> added = new TreeMap<>();
        private final Map<ObjectId, Long> next = new HashMap<>();
        private final Taken taken = new Taken();
        /** Rows that are not committed yet. */
        private final Map<ObjectId, Long> pending = new LinkedHashMap<>();
        /** Tables that uncommitted rows already refer to. */
        private final Set<ObjectId> promised = new LinkedHashSet<>();

        Pass(Connection connection, Schema schema, Population population, Demands demands, Order order) {
            this.connection = connection;
            this.schema = schema;
            this.order = order;
            TableModels models = new TableModels(new TableReader(schema, loader), this::skipped);
            Wishes wishes = new Wishes(schema, models, demands, loader, plan, population);
            Map<ObjectId, TableModel> wished = new HashMap<>();
            this.tables = FillOrder.of(models.ids().stream()
                    .filter(order.tables())
                    .map(id -> wished.computeIfAbsent(id, wishes::of))
                    .toList());
            this.parents = new Parents(connection, loader);
            this.planner = new Planner(
                    new Columns(plan, population, loader, new PinnedValues(connection, loader, plan.rows())),
                    parents,
                    population,
                    new Counters(connection, loader, schema, plan),
                    id -> wished.computeIfAbsent(id, wishes::of));
        }

        private boolean skipped(ObjectId table) {
            return plan.skipped().contains(table.name()) || plan.skipped().contains(String.join(".", table.path()));
        }

        FillReport fill() throws SQLException {
            Map<TableModel, Survey> waiting = new LinkedHashMap<>();
            for (TableModel table : tables) {
                if (table.refused() != null) {
                    gaps.add(new Gap(table.id(), "it cannot be filled: " + table.refused()));
                } else {
                    Survey survey = Survey.of(connection, loader, table);
                    if (fill(table, survey)) {
                        waiting.put(table, survey);
                    }
                }
            }
            if (!pending.isEmpty()) {
                commit(tables.get(tables.size() - 1));
            }
            for (Map.Entry<TableModel, Survey> table : waiting.entrySet()) {
                fillColumns(table.getKey(), table.getValue());
            }
            return new FillReport(rows, added, next, List.copyOf(gaps), taken);
        }

        /** @return true when columns are left to be filled once all tables have rows */
        private boolean fill(TableModel table, Survey survey) throws SQLException {
            long wanted = order.more() > 0 ? order.more() : plan.rows() - survey.rows();
            rows.put(table.id(), survey.rows());
            if (wanted > 0) {
                fill(table, survey, wanted);
            }
            boolean bound = table.references().stream()
                    .anyMatch(reference -> FillOrder.optional(table, reference) && !reference.demanded());
            return order.more() != 0 && (!survey.empty().isEmpty() || survey.rows() == 0 && bound);
        }

        private void fill(TableModel table, Survey survey, long wanted) throws SQLException {
            Planner.Planned planned = planner.plan(table, survey, wanted);
            gaps.addAll(planned.gaps());
            promised.remove(table.id());
            if (planned.barred()) {
                taken.passesOver(origin, table.id());
            } else {
                long copied = origin == null || order.more() > 0 || survey.rows() > 0
                        ? 0
                        : copy(table, planned.rows(), wanted);
                if (order.more() == 0) {
                    copied = wanted;
                } else if (copied == 0) {
                    load(table, planned, wanted);
                } else if (copied < wanted) {
                    load(
                            table,
                            planner.plan(table, Survey.of(connection, loader, table), wanted - copied),
                            wanted - copied);
                }
                planned.promised().stream()
                        .filter(target -> !pending.containsKey(target))
                        .forEach(promised::add);
            }
            if (promised.isEmpty()) {
                commit(table);
            }
        }

        /** Takes rows over. @return how many */
        private long copy(TableModel table, RowPlan rows, long wanted) throws SQLException {
            loader.defer(connection);
            CopiedRows copied = new CopiedRows(connection, loader, origin, rows, taken);
            long count = copied.copy(wanted, new KnownParents(table, parents));
            if (copied.gap() != null) {
                gaps.add(copied.gap());
            }
            pending.merge(table.id(), count, Long::sum);
            loader.advance(connection, table.id(), schema);
            return count;
        }

        private void load(TableModel table, Planner.Planned planned, long wanted) throws SQLException {
            loader.defer(connection);
            TableFill fill = new TableFill(connection, loader, planned.rows(), planned.first());
            pending.merge(table.id(), fill.fill(wanted), Long::sum);
            next.put(table.id(), fill.next());
            loader.advance(connection, table.id(), schema);
            for (Gap gap : fill.gaps()) {
                boolean narrow = planned.tight() != null && gap.object().equals(table.id());
                gaps.add(narrow ? new Gap(gap.object(), gap.because() + " (" + narrow(planned.tight()) + ")") : gap);
            }
        }

        private String narrow(TableModel.Key key) {
            return "the key " + key.name() + " on " + String.join(", ", key.columns()) + " has too few values";
        }

        /** Makes what was added stay; all of it goes when the database finds fault with it at the end. */
        private boolean commit(TableModel table) throws SQLException {
            try {
                connection.commit();
                pending.forEach((id, count) -> {
                    rows.merge(id, count, Long::sum);
                    added.merge(id, count, Long::sum);
                });
                added.values().removeIf(count -> count == 0);
                return true;
            } catch (SQLException e) {
                if (loader.rejection(e).fatal()) {
                    throw e;
                }
                connection.rollback();
                gaps.add(new Gap(
                        table.id(),
                        "all rows were refused at the end: "
                                + loader.rejection(e).message()));
                return false;
            } finally {
                pending.clear();
                promised.clear();
            }
        }

        /** @param before what the table held before rows were added */
        private void fillColumns(TableModel table, Survey before) throws SQLException {
            Survey survey = before.rows() > 0 ? before : Survey.of(connection, loader, table);
            if (survey.empty().isEmpty()) {
                return;
            }
            Planner.Planned planned = planner.plan(table, new Survey(0, Map.of(), List.of()), survey.rows());
            loader.defer(connection);
            ColumnFill fill = new ColumnFill(connection, loader, planned.rows());
            fill.fill(survey.empty(), survey.rows());
            if (commit(table)) {
                gaps.addAll(fill.gaps());
            }
        }
    }
}
