package io.seatrial.database.mysql.ddl;

import io.seatrial.diff.sql.Remake;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** One table's way: all its changes in one {@code ALTER TABLE}, but for what destroys values, which has its own. */
final class TableChange {

    private final Table from;
    private final Table to;
    private final Tongue tongue;
    private final KeyText keys;
    private final Set<String> anew = new HashSet<>();
    private final List<String> clauses = new ArrayList<>();
    private final List<String> losing = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    TableChange(Table from, Table to, Tongue tongue) {
        this.from = from;
        this.to = to;
        this.tongue = tongue;
        this.keys = new KeyText(tongue);
        for (SchemaObject now : to.columns()) {
            SchemaObject old = from.column(now.id().name());
            if (old != null && remade(old, now)) {
                anew.add(now.id().name());
            }
        }
    }

    /** A generated column is made anew when how it comes by its values changes. */
    private static boolean remade(SchemaObject old, SchemaObject now) {
        boolean differs = !Objects.equals(old.fact("generated as"), now.fact("generated as"))
                || !Objects.equals(old.fact("generated kind"), now.fact("generated kind"));
        boolean stays = now.fact("generated as") == null && "stored".equals(old.fact("generated kind"));
        return differs && !stays;
    }

    List<Remake.Line> lines() {
        boolean numbers = numberMoves();
        dropParts();
        dropColumns(numbers);
        columns();
        addParts();
        List<Remake.Line> lines = new ArrayList<>();
        if (from.versioned() != to.versioned()) {
            add(lines, List.of((to.versioned() ? "ADD" : "DROP") + " SYSTEM VERSIONING"), null);
        }
        add(lines, clauses, numbers && !lost.isEmpty() ? loss() : null);
        add(lines, losing, loss());
        return to.versioned() && !lines.isEmpty() ? keepingHistory(lines) : lines;
    }

    /** The rows of the past are changed along. */
    private List<Remake.Line> keepingHistory(List<Remake.Line> lines) {
        List<Remake.Line> all = new ArrayList<>();
        all.add(new Remake.Line(
                "SET system_versioning_alter_history = KEEP", to.object().id(), null));
        all.addAll(lines);
        all.add(new Remake.Line(
                "SET system_versioning_alter_history = DEFAULT", to.object().id(), null));
        return all;
    }

    /** There can be only one column that numbers rows, so it has to go in the moment in which the other comes. */
    private boolean numberMoves() {
        return from.columns().stream()
                        .anyMatch(old -> old.fact("auto increment") != null
                                && to.column(old.id().name()) == null)
                && to.columns().stream().anyMatch(now -> now.fact("auto increment") != null);
    }

    private String loss() {
        return lost.isEmpty() ? null : "the values of " + String.join(" and ", lost);
    }

    private void add(List<Remake.Line> lines, List<String> what, String loss) {
        if (!what.isEmpty()) {
            String head = "ALTER TABLE " + Sql.name(to.name());
            String sql = what.size() == 1 ? head + " " + what.get(0) : head + "\n    " + String.join(",\n    ", what);
            lines.add(new Remake.Line(sql, to.object().id(), loss));
        }
    }

    private void dropParts() {
        for (SchemaObject old : from.constraints("check constraint")) {
            if (changed(old)) {
                clauses.add("DROP CONSTRAINT " + Sql.name(old.id().name()));
            }
        }
        for (SchemaObject old : from.indexes()) {
            if (changed(old)) {
                clauses.add("DROP INDEX " + Sql.name(old.id().name()));
            }
        }
        if (from.constraints("primary key").stream().anyMatch(this::changed)) {
            clauses.add("DROP PRIMARY KEY");
        }
    }

    /** True for what goes, or comes back as something else. */
    private boolean changed(SchemaObject old) {
        SchemaObject now = counterpart(old, to);
        return !old.equals(now) && keys.hiding(old, now) == null || onAnew(old);
    }

    private static SchemaObject counterpart(SchemaObject part, Table table) {
        boolean index = part.id().kind().name().equals("index");
        return index ? table.index(part.id().name()) : table.constraint(part);
    }

    private boolean onAnew(SchemaObject part) {
        return anew.stream()
                .anyMatch(column -> part.facts().entrySet().stream()
                        .filter(fact -> Set.of("keys", "columns", "definition").contains(fact.getKey()))
                        .anyMatch(fact -> Sql.mentions(fact.getValue(), column)));
    }

    private void dropColumns(boolean together) {
        for (SchemaObject old : from.columns()) {
            String name = old.id().name();
            boolean goes = to.column(name) == null;
            if (!goes && !anew.contains(name)) {
                continue;
            }
            boolean holds = old.fact("generated as") == null;
            if (holds) {
                lost.add(Sql.name(from.name()) + "." + Sql.name(name));
            }
            boolean apart = goes && holds && !together;
            (apart ? losing : clauses).add("DROP COLUMN " + Sql.name(name));
        }
    }

    private void columns() {
        List<String> before = names(from, to);
        List<String> after = names(to, from);
        Set<String> moved = Moves.of(before, after);
        String previous = null;
        boolean recharged =
                !Objects.equals(from.object().fact("collation"), to.object().fact("collation"));
        for (SchemaObject now : to.columns()) {
            String name = now.id().name();
            SchemaObject old = from.column(name);
            ColumnText text = new ColumnText(to, now, tongue);
            String place = previous == null ? " FIRST" : " AFTER " + Sql.name(previous);
            boolean isNew = old == null || anew.contains(name);
            if (isNew) {
                clauses.add("ADD COLUMN " + text.definition(recharged) + (last(now) ? "" : place));
            } else if (moved.contains(name) || !facts(old, now).isEmpty() || checked(name)) {
                clauses.add("MODIFY COLUMN " + text.definition(recharged) + (moved.contains(name) ? place : ""));
            }
            previous = name;
        }
    }

    /** True when no column that is there already stands behind it. */
    private boolean last(SchemaObject column) {
        int place = to.columns().indexOf(column);
        return to.columns().stream()
                        .skip(place + 1L)
                        .allMatch(next -> from.column(next.id().name()) == null)
                && from.columns().stream().allMatch(old -> to.column(old.id().name()) != null);
    }

    private List<String> names(Table one, Table other) {
        return one.columns().stream()
                .map(column -> column.id().name())
                .filter(name -> other.column(name) != null && !anew.contains(name))
                .toList();
    }

    /** True when the check that belongs to the column itself differs. */
    private boolean checked(String column) {
        return !own(from, column).equals(own(to, column));
    }

    private static List<SchemaObject> own(Table table, String column) {
        return table.constraints("column check constraint").stream()
                .filter(check -> check.id().name().equals(column))
                .toList();
    }

    static Set<String> facts(SchemaObject old, SchemaObject now) {
        Set<String> facts = new TreeSet<>(old.facts().keySet());
        facts.addAll(now.facts().keySet());
        facts.removeIf(fact -> fact.equals("position") || Objects.equals(old.fact(fact), now.fact(fact)));
        return facts;
    }

    private void addParts() {
        for (SchemaObject now : to.constraints("primary key")) {
            if (fresh(now)) {
                clauses.add("ADD " + keys.constraint(now));
            }
        }
        for (SchemaObject now : to.indexes()) {
            SchemaObject old = counterpart(now, from);
            String hiding = old == null || onAnew(now) ? null : keys.hiding(old, now);
            if (hiding != null) {
                clauses.add(hiding);
            } else if (fresh(now)) {
                clauses.add("ADD " + keys.index(now, to.object().fact("engine")));
            }
        }
        for (SchemaObject now : to.constraints("check constraint")) {
            if (fresh(now)) {
                clauses.add("ADD " + keys.constraint(now));
            }
        }
        clauses.addAll(Options.changed(from.object(), to.object()));
    }

    private boolean fresh(SchemaObject now) {
        SchemaObject old = counterpart(now, from);
        return old == null || changed(old);
    }
}
