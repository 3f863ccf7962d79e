package io.seatrial.database.sqlite.ddl;

import io.seatrial.diff.sql.Remake;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Turns the difference of two schemas into statements, in an order that works. */
final class Planner {

    private final Model from;
    private final Model to;
    private final boolean anyOrder;
    private final Set<String> anew = new TreeSet<>();
    /** Tables that are made anew, and what is lost with each, or nothing. */
    private final Map<String, String> rebuilt = new HashMap<>();

    private final List<SchemaObject> bystanders = new ArrayList<>();
    private final Map<SchemaObject, Set<String>> words = new IdentityHashMap<>();
    private final List<Remake.Line> lines = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    Planner(Model from, Model to, boolean anyOrder) {
        this.from = from;
        this.to = to;
        this.anyOrder = anyOrder;
    }

    List<Remake.Line> lines() {
        from.views().values().stream().filter(this::stays).forEach(bystanders::add);
        from.triggers().stream().filter(this::stays).forEach(bystanders::add);
        settings();
        List<Remake.Line> changed = changedTables();
        takeDown();
        dropTables();
        lines.addAll(changed);
        createTables();
        putUp();
        return lines;
    }

    List<String> gaps() {
        return gaps;
    }

    private boolean stays(SchemaObject object) {
        boolean ofView = from.views().containsKey(object.id().path().get(0));
        return object.equals(to.schema().get(object.id()))
                && (object.id().path().size() == 1
                        || !ofView
                        || stays(from.views().get(object.id().path().get(0))));
    }

    private void settings() {
        ObjectId id = ObjectId.of("database", "main");
        SchemaObject old = from.schema().get(id);
        SchemaObject now = to.schema().get(id);
        if (old == null || now == null) {
            return;
        }
        for (String fact : List.of("user version", "application id", "encoding", "auto vacuum")) {
            String value = now.fact(fact);
            if (Objects.equals(old.fact(fact), value)) {
                continue;
            }
            if (fact.equals("encoding") || fact.equals("auto vacuum")) {
                gaps.add("the " + fact + " of a database cannot be changed by a statement once it holds a table");
            } else {
                say(id, "PRAGMA " + fact.replace(' ', '_') + " = " + (value == null ? "0" : value), null);
            }
        }
    }

    private void takeDown() {
        for (SchemaObject trigger : from.triggers()) {
            String table = trigger.id().path().get(0);
            boolean whole = to.tables().containsKey(table) && from.tables().containsKey(table)
                    || from.views().containsKey(table) && stays(from.views().get(table));
            if (whole && !stays(trigger)) {
                takeDown(trigger, table, "DROP TRIGGER ");
            }
        }
        for (SchemaObject index : from.indexes().values()) {
            String table = index.fact("table");
            if (!stays(index) && to.tables().containsKey(table)) {
                takeDown(index, table, "DROP INDEX ");
            }
        }
        List<SchemaObject> views =
                new ArrayList<>(Programs.ordered(List.copyOf(from.views().values())));
        Collections.reverse(views);
        views.stream()
                .filter(view -> !stays(view))
                .forEach(view ->
                        say(view.id(), "DROP VIEW " + Spellings.name(view.id().name()), null));
    }

    /** What comes again with a table that is made anew stays with what makes it so. */
    private void takeDown(SchemaObject part, String table, String words) {
        String loss = to.schema().get(part.id()) == null ? null : rebuilt.get(table);
        ObjectId object =
                loss == null ? part.id() : to.tables().get(table).object().id();
        say(object, words + Spellings.name(part.id().name()), loss);
    }

    /** Those first that point at others, as a session in which foreign keys hold wants it. */
    private void dropTables() {
        List<Table> gone = new ArrayList<>(from.tables().values().stream()
                .filter(table -> !to.tables().containsKey(table.name()))
                .toList());
        List<Table> ordered = References.ordered(gone);
        Collections.reverse(ordered);
        ordered.forEach(table -> lines.add(dropped(table)));
    }

    private static Remake.Line dropped(Table table) {
        String name = Spellings.name(table.name());
        return new Remake.Line("DROP TABLE " + name, table.object().id(), "the rows of " + name);
    }

    private List<Remake.Line> changedTables() {
        List<Remake.Line> lines = new ArrayList<>();
        Set<String> names = names();
        Set<String> fleeting = fleeting();
        for (Table now : to.tables().values()) {
            Table old = from.tables().get(now.name());
            if (old == null || same(old, now)) {
                continue;
            }
            if (old.virtual() || now.virtual()) {
                lines.add(dropped(old));
                anew.add(now.name());
                continue;
            }
            List<Remake.Line> altered = new Alteration(old, now, anyOrder, bystanders).lines();
            if (altered != null) {
                lines.addAll(altered);
            } else {
                anew.add(now.name());
                Rebuild rebuild = new Rebuild(old, now, to, names);
                rebuilt.put(now.name(), rebuild.loss());
                lines.addAll(rebuild.lines(lenient(now, fleeting)));
                bystanders.addAll(to.triggers(now.name()));
            }
        }
        return lines;
    }

    private boolean same(Table old, Table now) {
        if (!old.object().equals(now.object()) || !old.constraints().equals(now.constraints())) {
            return false;
        }
        return anyOrder
                ? Placeless.of(old.columns()).equals(Placeless.of(now.columns()))
                : old.columns().equals(now.columns());
    }

    /** True when what names the table, or what is not there all the time, must not be looked at meanwhile. */
    private boolean lenient(Table table, Set<String> fleeting) {
        String own = Spellings.fold(table.name());
        return bystanders.stream()
                .filter(one ->
                        one.id().path().size() == 1 || !one.id().path().get(0).equals(table.name()))
                .map(one -> words.computeIfAbsent(one, key -> new HashSet<>(Spellings.words(key.fact("definition")))))
                .anyMatch(named -> named.contains(own) || !Collections.disjoint(named, fleeting));
    }

    /** The names of tables and views that are not there all the time. */
    private Set<String> fleeting() {
        Set<String> names = new HashSet<>();
        to.tables().keySet().stream()
                .filter(name -> !from.tables().containsKey(name))
                .forEach(name -> names.add(Spellings.fold(name)));
        to.views().values().stream()
                .filter(view -> !stays(view))
                .forEach(view -> names.add(Spellings.fold(view.id().name())));
        from.tables().keySet().stream()
                .filter(name -> !to.tables().containsKey(name))
                .forEach(name -> names.add(Spellings.fold(name)));
        return names;
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Model model : List.of(from, to)) {
            model.tables().keySet().forEach(name -> names.add(Spellings.fold(name)));
            model.views().keySet().forEach(name -> names.add(Spellings.fold(name)));
            model.indexes().keySet().forEach(name -> names.add(Spellings.fold(name)));
        }
        return names;
    }

    private void createTables() {
        List<Table> come = to.tables().values().stream()
                .filter(table -> !from.tables().containsKey(table.name())
                        || anew.contains(table.name())
                                && (table.virtual()
                                        || from.tables().get(table.name()).virtual()))
                .toList();
        for (Table table : References.ordered(come)) {
            say(table.object().id(), table.create(table.name()), null);
            anew.remove(table.name());
        }
    }

    private void putUp() {
        for (SchemaObject index : to.indexes().values()) {
            Table table = to.tables().get(index.fact("table"));
            if (table != null && !anew.contains(table.name()) && !there(index, table.name())) {
                say(index.id(), IndexText.create(index, table), null);
            }
        }
        for (SchemaObject view : Programs.ordered(List.copyOf(to.views().values()))) {
            if (from.views().get(view.id().name()) == null
                    || !stays(from.views().get(view.id().name()))) {
                say(view.id(), Programs.view(view, to), null);
            }
        }
        for (SchemaObject trigger : to.triggers()) {
            String table = trigger.id().path().get(0);
            if (!anew.contains(table) && !there(trigger, table)) {
                say(trigger.id(), Programs.trigger(trigger, to), null);
            }
        }
    }

    /** True for what was there and was not taken along by a table or view that went. */
    private boolean there(SchemaObject part, String whole) {
        SchemaObject old = from.schema().get(part.id());
        Table before = from.tables().get(whole);
        boolean wholeStays = before != null
                ? to.tables().containsKey(whole)
                        && !(before.virtual() && !same(before, to.tables().get(whole)))
                : from.views().containsKey(whole) && stays(from.views().get(whole));
        return old != null && old.equals(part) && wholeStays;
    }

    private void say(ObjectId object, String sql, String loss) {
        lines.add(new Remake.Line(sql, object, loss));
    }
}
