package io.seatrial.data.fill;

import io.seatrial.data.condition.Alternatives;
import io.seatrial.data.condition.Condition;
import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.data.fill.TableModel.Key;
import io.seatrial.data.fill.TableModel.Reference;
import io.seatrial.database.Family;
import io.seatrial.database.Loader;
import io.seatrial.database.ValueType;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Adds to a table what the schema does not demand of its rows, and ordinary data satisfies all the same. */
final class Wishes {

    private final Schema types;
    private final SchemaTables demands;
    private final Loader loader;
    private final FillPlan plan;
    private final KeyRanges ranges;
    private final boolean plausible;
    private final TableModels tables;
    private final ChildKeys children;

    Wishes(Schema schema, TableModels tables, Demands demands, Loader loader, FillPlan plan, Population population) {
        this.tables = tables;
        this.types = schema.with(demands.objects().stream()
                .filter(object -> object.id().kind().name().equals("type"))
                .toList());
        this.demands = new SchemaTables(demands.objects());
        this.loader = loader;
        this.plan = plan;
        this.ranges = new KeyRanges(plan);
        this.plausible = population == Population.PLAUSIBLE;
        this.children = new ChildKeys(tables, this.demands);
    }

    /** The table of that name with what is wished of its rows; null where there is none. */
    TableModel of(ObjectId id) {
        TableModel table = tables.get(id);
        return table == null ? null : with(table);
    }

    private TableModel with(TableModel table) {
        List<ColumnModel> columns = new ArrayList<>(table.columns());
        columns.replaceAll(column -> column.pinned(plan.pin(table.id(), column.name())));
        List<List<Condition>> ways = ranges.with(table, pinned(columns, table.ways()));
        if (!plausible) {
            return with(table, columns, table.keys(), table.references(), ways);
        }
        columns.replaceAll(this::staying);
        List<String> path = table.id().path();
        for (SchemaObject later : demands.parts(path, "column")) {
            int at = table.position(later.id().name());
            if (at >= 0 && later.fact("generated as") == null) {
                columns.set(at, typed(columns.get(at), loader.type(later.fact("type"), types)));
                if ("no".equals(later.fact("nullable")) && !said(columns.get(at))) {
                    ways = TableReader.narrowed(ways, present(later.id().name()));
                }
            }
        }
        List<Key> keys = new ArrayList<>(table.keys());
        List<Reference> references = new ArrayList<>(table.references());
        for (SchemaObject constraint : demands.parts(path, "constraint")) {
            ways = taken(table, constraint, keys, references, new Ways(ways, columns));
        }
        children.of(table.id()).stream()
                .filter(key -> key.columns().stream().allMatch(column -> table.position(column) >= 0))
                .forEach(keys::add);
        List<String> names = columns.stream().map(ColumnModel::name).toList();
        for (SchemaObject index : demands.parts(path, "index")) {
            Key key = TableReader.index(index, names);
            if (key != null) {
                keys.add(new Key(key.name(), key.columns(), true));
            }
        }
        references.addAll(new NamedReferences(table, references, tables).find());
        return with(table, columns, keys, references, ranges.without(table, columns, keys, ways));
    }

    private static TableModel with(
            TableModel table,
            List<ColumnModel> columns,
            List<Key> keys,
            List<Reference> references,
            List<List<Condition>> ways) {
        return new TableModel(
                table.id(), columns, keys, references, table.exclusions(), ways, table.checks(), table.refused());
    }

    /** True where somebody says the very values: nobody knows better what ordinary rows hold. */
    private static boolean said(ColumnModel column) {
        return column.pin() instanceof Pin.Values || column.pin() instanceof Pin.Sql;
    }

    /** The ways to satisfy the checks so far. */
    private record Ways(List<List<Condition>> all, List<ColumnModel> columns) {

        /** Those of them that a later check will take, as far as it is about columns whose values nobody says. */
        List<List<Condition>> under(List<List<Condition>> check) {
            List<String> free = columns.stream()
                    .filter(column -> !said(column))
                    .map(ColumnModel::name)
                    .toList();
            return TableReader.narrowed(
                    all,
                    check.stream()
                            .map(way -> way.stream()
                                    .filter(condition -> free.contains(condition.column()))
                                    .toList())
                            .toList());
        }
    }

    private static List<List<Condition>> present(String column) {
        return List.of(List.of(new Condition.Present(column, true)));
    }

    private List<List<Condition>> taken(
            TableModel table, SchemaObject constraint, List<Key> keys, List<Reference> references, Ways ways) {
        switch (constraint.facts().getOrDefault("kind", "")) {
            case "primary key", "unique constraint" -> {
                Key key = TableReader.key(constraint);
                if (key.columns().stream().allMatch(column -> table.position(column) >= 0)) {
                    keys.add(new Key(key.name(), key.columns(), true));
                }
                return ways.all();
            }
            case "foreign key" -> {
                Reference reference = TableReader.reference(constraint);
                if (reference != null && possible(table, reference)) {
                    references.add(demanded(reference));
                }
                return ways.all();
            }
            case "check constraint" -> {
                return ways.under(Alternatives.of(constraint.fact("definition")));
            }
            default -> {
                return ways.all();
            }
        }
    }

    private boolean possible(TableModel table, Reference reference) {
        TableModel target = tables.get(reference.target());
        return target != null
                && reference.columns().stream().allMatch(column -> table.position(column) >= 0)
                && reference.targetColumns().stream().allMatch(column -> target.position(column) >= 0)
                && table.references().stream()
                        .noneMatch(other -> other.columns().equals(reference.columns()));
    }

    private static Reference demanded(Reference reference) {
        return new Reference(
                reference.name(),
                reference.columns(),
                reference.target(),
                reference.targetColumns(),
                reference.deferrable(),
                true);
    }

    /** Of an enumeration's labels those that it will keep. */
    private ColumnModel staying(ColumnModel column) {
        ValueType now = column.type();
        if (now.family() != Family.ENUM) {
            return column;
        }
        List<String> later = loader.type(column.spelt(), types).labels();
        List<String> both = now.labels().stream().filter(later::contains).toList();
        return both.isEmpty() || both.size() == now.labels().size() ? column : column.typed(now.labels(both));
    }

    /** Texts that will have to be cast are written as what they will be; what becomes narrower is narrow already. */
    private static ColumnModel typed(ColumnModel column, ValueType later) {
        ValueType now = column.type();
        boolean cast = now.family() == Family.TEXT
                && Set.of(
                                Family.INTEGER,
                                Family.DECIMAL,
                                Family.FLOAT,
                                Family.BOOLEAN,
                                Family.JSON,
                                Family.UUID,
                                Family.DATE,
                                Family.TIMESTAMP,
                                Family.TIMESTAMP_ZONED,
                                Family.ENUM,
                                Family.TEMPLATE)
                        .contains(later.family());
        boolean narrower = now.family() == later.family()
                && (later.length() > 0 && (now.length() == 0 || later.length() < now.length())
                        || now.family() == Family.INTEGER && later.high() != null
                        || now.family() == Family.DECIMAL && later.precision() > 0);
        return cast || narrower ? column.typed(later) : column;
    }

    /** Where a column is pinned, of the ways to satisfy the checks those that lead there. */
    private static List<List<Condition>> pinned(List<ColumnModel> columns, List<List<Condition>> ways) {
        List<List<Condition>> narrowed = ways;
        for (ColumnModel column : columns) {
            if (column.pin() instanceof Pin.Values values && !values.values().contains(null)) {
                narrowed = TableReader.narrowed(
                        narrowed, List.of(List.of(new Condition.OneOf(column.name(), values.present(), false))));
            }
            if (column.pin() != null && !(column.pin() instanceof Pin.Values)) {
                narrowed = TableReader.narrowed(narrowed, present(column.name()));
            }
        }
        return narrowed;
    }
}
