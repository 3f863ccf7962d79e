package io.seatrial.database.mysql.ddl;

import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.UsedFirst;
import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Foreign keys: they go before what they rest on changes, and come when it has. */
final class Keys {

    /** Facts of a column that no foreign key minds. */
    private static final Set<String> HARMLESS =
            Set.of("default", "comment", "on update", "visible", "engine attribute");

    private final Model from;
    private final Model to;
    private final Tongue tongue;
    private final Set<SchemaObject> said = new HashSet<>();

    Keys(Model from, Model to, Tongue tongue) {
        this.from = from;
        this.to = to;
        this.tongue = tongue;
    }

    /** Notes that the statement that makes the table makes the key as well. */
    void said(SchemaObject key, boolean already) {
        if (already) {
            said.add(key);
        }
    }

    /** One statement for each table whose keys go, in a moment of its own as the servers want it. */
    List<Remake.Line> down() {
        List<Remake.Line> lines = new ArrayList<>();
        for (Table table : from.tables().values()) {
            boolean goes = !to.tables().containsKey(table.name());
            List<String> clauses = table.foreignKeys().stream()
                    .filter(key -> goes ? inTheWay(key, table) : !stays(key))
                    .map(key -> "DROP FOREIGN KEY " + Sql.name(key.id().name()))
                    .toList();
            line(table, clauses, lines);
        }
        return lines;
    }

    /** True for the key of a table that goes when the table pointed at goes before it, in a circle, or is changed. */
    private boolean inTheWay(SchemaObject key, Table table) {
        Table target = from.tables().get(KeyText.target(key));
        boolean circle = target != null
                && target != table
                && !to.tables().containsKey(target.name())
                && target.foreignKeys().stream()
                        .anyMatch(back -> KeyText.target(back).equals(table.name()));
        return circle
                || target != null
                        && to.tables().containsKey(target.name())
                        && disturbed(target.name(), KeyText.targetColumns(key), false);
    }

    List<Remake.Line> up() {
        List<Remake.Line> lines = new ArrayList<>();
        for (Table table : to.tables().values()) {
            boolean fresh = !from.tables().containsKey(table.name());
            List<SchemaObject> come = table.foreignKeys().stream()
                    .filter(key -> fresh
                            ? !said.contains(key)
                            : from.schema().get(key.id()) == null
                                    || !stays(from.schema().get(key.id())))
                    .toList();
            List<String> clauses = new ArrayList<>();
            come.stream().flatMap(key -> below(key, table)).distinct().forEach(index -> {
                clauses.add("DROP INDEX " + Sql.name(index.id().name()));
                clauses.add(
                        "ADD " + new KeyText(tongue).index(index, table.object().fact("engine")));
            });
            come.forEach(key -> clauses.add("ADD " + new KeyText(tongue).constraint(key)));
            line(table, clauses, lines);
        }
        return lines;
    }

    /** The index that the server may once have made for the key's column, and would now make anew under the key's name. */
    private Stream<SchemaObject> below(SchemaObject key, Table table) {
        List<String> columns = Names.listed(key.fact("columns"));
        return table.indexes().stream()
                .filter(index -> index.equals(from.schema().get(index.id()))
                        && index.fact("unique") == null
                        && index.id().name().equals(columns.get(0))
                        && KeyText.columns(index).equals(columns));
    }

    private static void line(Table table, List<String> clauses, List<Remake.Line> lines) {
        if (!clauses.isEmpty()) {
            String head = "ALTER TABLE " + Sql.name(table.name());
            String sql = clauses.size() == 1
                    ? head + " " + clauses.get(0)
                    : clauses.stream().collect(Collectors.joining(",\n    ", head + "\n    ", ""));
            lines.add(new Remake.Line(sql, table.object().id(), null));
        }
    }

    private boolean stays(SchemaObject key) {
        return key.equals(to.schema().get(key.id())) && !disturbed(key);
    }

    /** True when a column or index that the key rests on changes, on either side. */
    private boolean disturbed(SchemaObject key) {
        List<String> here = Names.listed(key.fact("columns"));
        return disturbed(key.id().path().get(0), here, true)
                || disturbed(KeyText.target(key), KeyText.targetColumns(key), false);
    }

    /** @param here true for the side that points, where another index may take over in the same moment */
    private boolean disturbed(String name, List<String> columns, boolean here) {
        Table old = from.tables().get(name);
        Table now = to.tables().get(name);
        if (old == null || now == null) {
            return old != now;
        }
        boolean whole = !Objects.equals(
                        old.object().fact("engine"), now.object().fact("engine"))
                || !Objects.equals(
                        old.object().fact("partitioned by"), now.object().fact("partitioned by"));
        boolean taken = here && now.indexes().stream().anyMatch(index -> leads(index, columns));
        return whole
                || columns.stream().anyMatch(column -> changed(old.column(column), now.column(column)))
                || !taken
                        && old.indexes().stream()
                                .anyMatch(index -> carries(index, columns)
                                        && !index.equals(now.index(index.id().name())))
                || !taken && primary(old, now, columns);
    }

    private static boolean primary(Table old, Table now, List<String> columns) {
        return !old.constraints("primary key").equals(now.constraints("primary key"))
                && old.constraints("primary key").stream()
                        .flatMap(key -> Names.listed(key.fact("columns")).stream())
                        .anyMatch(columns::contains);
    }

    /** True when the index begins with these columns, so that a foreign key can rest on it. */
    private static boolean leads(SchemaObject index, List<String> columns) {
        List<String> all = KeyText.columns(index);
        return all.size() >= columns.size() && all.subList(0, columns.size()).equals(columns);
    }

    private static boolean carries(SchemaObject index, List<String> columns) {
        return KeyText.columns(index).stream().anyMatch(columns::contains);
    }

    private static boolean changed(SchemaObject old, SchemaObject now) {
        if (old == null || now == null) {
            return true;
        }
        Set<String> facts = new HashSet<>(TableChange.facts(old, now));
        facts.removeAll(HARMLESS);
        return !facts.isEmpty();
    }

    /** Those first that others point at. */
    static List<Table> ordered(List<Table> tables) {
        return UsedFirst.of(
                tables,
                Table::name,
                table -> table.foreignKeys().stream().map(KeyText::target).toList());
    }
}
