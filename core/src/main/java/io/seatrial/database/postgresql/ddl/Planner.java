package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.sql.Operation;
import io.seatrial.diff.sql.Operation.Verb;
import io.seatrial.schema.Kind;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Turns the difference of two schemas into operations, in no order. */
final class Planner {

    private final Passage passage;
    private final Set<ObjectId> rebuilt;
    private final String usual;
    private final List<Operation> operations = new ArrayList<>();
    private final Set<String> gaps = new TreeSet<>();

    Planner(Passage passage) {
        this.passage = passage;
        this.rebuilt = Disturbed.in(passage);
        this.usual = usual(passage.to());
    }

    /** The role that owns most things. */
    private static String usual(Model model) {
        Map<String, Integer> counts = new HashMap<>();
        for (SchemaObject object : model.schema().objects().values()) {
            if (object.fact("owner") != null && !object.id().kind().name().equals("schema")) {
                counts.merge(object.fact("owner"), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    List<Operation> operations() {
        for (SchemaObject old : passage.from().schema().objects().values()) {
            SchemaObject now = passage.to().get(old.id());
            if (now == null || rebuilt.contains(old.id())) {
                known(old, () -> drop(old));
            } else if (now != old && !now.equals(old)) {
                known(now, () -> alter(old, now));
            }
            if (now != null) {
                release(old, now);
            }
        }
        for (SchemaObject now : passage.to().schema().objects().values()) {
            boolean comes = passage.from().get(now.id()) == null || rebuilt.contains(now.id());
            if (comes) {
                known(now, () -> create(now));
            }
        }
        return operations;
    }

    List<String> gaps() {
        return List.copyOf(gaps);
    }

    private void known(SchemaObject object, Runnable work) {
        if (Kinds.of(object.id()) == null) {
            gaps.add(object.id().kind() + " " + String.join(".", object.id().path())
                    + ": Seatrial writes no statements for objects of this kind");
        } else {
            work.run();
        }
    }

    /** The facts that differ and that the kind itself has to do with. */
    static Set<String> facts(SchemaObject before, SchemaObject after) {
        Set<String> facts = new TreeSet<>(before.facts().keySet());
        facts.addAll(after.facts().keySet());
        boolean own = !before.id().kind().name().equals("default_privileges");
        facts.removeIf(fact -> Objects.equals(before.fact(fact), after.fact(fact))
                || own && Trimmings.FACTS.contains(fact)
                || fact.equals("position"));
        return facts;
    }

    private void drop(SchemaObject old) {
        SchemaObject root = passage.from().get(passage.from().root(old));
        boolean goesAlong = root != old && root != null && goes(root.id());
        boolean holds = goesAlong && old.fact("references") != null && circular(old);
        if (!holds && (goesAlong || alongWithColumn(old) || alongWithParent(old))) {
            return;
        }
        List<String> statements = new ArrayList<>();
        for (String statement : Kinds.of(old.id()).drop(old, passage.from())) {
            statements.add(old.id().kind().name().equals("index") ? Indexes.gently(statement, passage.wishes()) : statement);
        }
        add(Verb.DROP, old, uses(old), Set.of(), statements, Kinds.of(old.id()).loss(old));
    }

    private boolean alongWithParent(SchemaObject old) {
        String parent = old.fact("partition of");
        return parent != null
                && old.id().kind().name().equals("table")
                && passage.to().get(old.id()) == null
                && goes(new ObjectId(old.id().kind(), Names.unquoted(parent)));
    }

    private boolean goes(ObjectId id) {
        return passage.to().get(id) == null || rebuilt.contains(id);
    }

    /** True for what the server drops by itself: keys, indexes and sequences of a column that goes, and its whole table. */
    private boolean alongWithColumn(SchemaObject old) {
        if (passage.to().get(old.id()) != null) {
            return false;
        }
        String owner = old.fact("owned by");
        if (owner != null) {
            ObjectId column = new ObjectId(new Kind("column"),
                    Names.unquoted(owner.replace(" (identity)", "")));
            return goes(column) || goes(new ObjectId(new Kind("table"), column.path().subList(0, 2)));
        }
        boolean key = old.id().kind().name().equals("index") || old.id().kind().name().equals("constraint");
        String names = old.fact("columns") != null ? old.fact("columns") : old.fact("keys");
        return key && names != null && passage.from().columns(passage.from().rootPath(old)).stream()
                .filter(column -> passage.to().get(column.id()) == null)
                .anyMatch(column -> Model.names(names, column.id().name()));
    }

    /** True for a foreign key by which two tables that both go hold each other. */
    private boolean circular(SchemaObject key) {
        Set<ObjectId> reached = new HashSet<>();
        List<ObjectId> next = new ArrayList<>(List.of(target(key)));
        ObjectId home = passage.from().root(key);
        while (!next.isEmpty()) {
            ObjectId table = next.remove(next.size() - 1);
            if (table.equals(home)) {
                return !target(key).equals(home);
            }
            if (goes(table) && reached.add(table)) {
                passage.from().parts(table.path(), "constraint").stream()
                        .filter(other -> other.fact("references") != null)
                        .forEach(other -> next.add(target(other)));
            }
        }
        return false;
    }

    private static ObjectId target(SchemaObject key) {
        String references = key.fact("references");
        String table = references.substring(0, references.lastIndexOf(" ("));
        return new ObjectId(new Kind("table"), Names.unquoted(table));
    }

    private void alter(SchemaObject old, SchemaObject now) {
        Set<String> facts = facts(old, now);
        List<String> statements = new ArrayList<>();
        if (!facts.isEmpty()) {
            List<String> own = Kinds.of(now.id()).alter(old, now, facts, passage);
            statements.addAll(own == null ? List.of() : own);
        }
        statements.addAll(Trimmings.between(old, now, passage.to(), usual));
        if (leavesIdentity(old, now)) {
            String drop = statements.remove(0);
            operations.add(operation(Verb.DROP, old, true, Set.of(), Set.of(), List.of(drop), null)
                    .called(identity(old, passage.from())));
        }
        if (!statements.isEmpty()) {
            add(Verb.ALTER, now, passage.from().needs(old), passage.to().needs(now), statements, null);
        }
    }

    private static boolean leavesIdentity(SchemaObject old, SchemaObject now) {
        return old.id().kind().name().equals("column") && old.fact("identity") != null && now.fact("identity") == null;
    }

    /** The name of the sequence behind an identity column, as {@link #name} has it; null for any other object. */
    private static String identity(SchemaObject column, Model model) {
        SchemaObject sequence = column.fact("identity") == null ? null : Sequences.behind(column, model);
        return sequence == null ? null : name(sequence);
    }

    /** A default lets go of what is taken down, and has it again afterwards. */
    private void release(SchemaObject old, SchemaObject now) {
        boolean stays = old.id().kind().name().equals("column") && old.fact("default") != null && !goes(old.id());
        if (!stays || Serials.of(now, passage.to()) != null && Serials.of(old, passage.from()) != null) {
            return;
        }
        Set<ObjectId> named = passage.from().mentioned(old.fact("default"));
        if (named.stream().anyMatch(this::goes)) {
            String head = "ALTER TABLE " + Sql.path(old.id().path().subList(0, 2)) + " ALTER COLUMN "
                    + Sql.name(old.id().name()) + " ";
            operations.add(operation(Verb.DROP, old, true, named, Set.of(), List.of(head + "DROP DEFAULT"), null));
            if (Objects.equals(old.fact("default"), now.fact("default"))) {
                add(Verb.ALTER, now, Set.of(), passage.to().needs(now), Columns.defaults(old, now), null);
            }
        }
    }

    private void create(SchemaObject now) {
        SchemaObject root = passage.to().get(passage.to().root(now));
        boolean within = root != null && root != now && comes(root.id());
        List<String> statements = new ArrayList<>(within ? withinNew(now) : made(now));
        statements.addAll(Trimmings.between(null, now, passage.to(), usual));
        Set<ObjectId> needs = new TreeSet<>(passage.to().needs(now));
        if (passage.to().whole(now.id().path()) == now) {
            passage.to().columns(now.id().path()).forEach(column -> needs.addAll(passage.to().needs(column)));
            passage.to().parts(now.id().path(), "constraint").stream()
                    .filter(constraint -> Constraints.inline(constraint, passage.to()))
                    .forEach(constraint -> needs.addAll(passage.to().needs(constraint)));
        }
        if (!statements.isEmpty()) {
            add(Verb.CREATE, now, Set.of(), needs, statements, null);
        }
        later(now);
    }

    /** What can be done only when the object and another one are there. */
    private void later(SchemaObject now) {
        String tie = now.id().kind().name().equals("sequence") && !withColumn(now) ? Sequences.tie(now) : null;
        if (tie != null) {
            Set<ObjectId> column = passage.to().mentioned(now.fact("owned by"));
            operations.add(operation(Verb.ALTER, now, true, Set.of(), column, List.of(tie), null));
        }
        String parent = now.fact("partition of");
        if (parent != null) {
            boolean index = now.id().kind().name().equals("index");
            String attach = index ? Indexes.attach(now) : Tables.attach(now);
            Set<ObjectId> parents = new TreeSet<>(passage.to().mentioned(index ? parentTable(now) : parent));
            operations.add(operation(Verb.ALTER, now, true, Set.of(), parents, List.of(attach), null).at(index ? 69 : 68));
        }
    }

    private String parentTable(SchemaObject index) {
        SchemaObject parent = passage.to().get(new ObjectId(index.id().kind(), Names.unquoted(index.fact("partition of"))));
        return parent.fact("table");
    }

    /** True for a sequence that comes with its column, made as {@code serial}. */
    private boolean withColumn(SchemaObject sequence) {
        if (!Serials.comesAlong(sequence, passage.to())) {
            return false;
        }
        List<String> column = Names.unquoted(sequence.fact("owned by"));
        return comes(new ObjectId(new Kind("column"), column));
    }

    private boolean comes(ObjectId id) {
        return passage.from().get(id) == null || rebuilt.contains(id);
    }

    /** What a part of a new table still needs when the table has been made. */
    private List<String> withinNew(SchemaObject part) {
        SchemaObject root = passage.to().get(passage.to().root(part));
        boolean table = root.id().kind().name().equals("table");
        return switch (part.id().kind().name()) {
            case "column" -> table ? Columns.settings(part) : List.of();
            case "constraint" ->
                Constraints.inline(part, passage.to()) && table ? List.of() : Kinds.CONSTRAINTS.create(part, passage.to());
            default -> Kinds.of(part.id()).create(part, passage.to());
        };
    }

    private List<String> made(SchemaObject now) {
        if (now.id().kind().name().equals("sequence") && withColumn(now)) {
            return List.of();
        }
        if (now.id().kind().name().equals("constraint") && passage.wishes().notValid()) {
            return Kinds.CONSTRAINTS.createGently(now, passage.to());
        }
        List<String> statements = new ArrayList<>();
        for (String statement : Kinds.of(now.id()).create(now, passage.to())) {
            boolean index = now.id().kind().name().equals("index");
            statements.add(index ? Indexes.gently(statement, passage.wishes()) : statement);
        }
        return statements;
    }

    private Set<ObjectId> uses(SchemaObject old) {
        Set<ObjectId> uses = new TreeSet<>(passage.from().needs(old));
        if (passage.from().whole(old.id().path()) == old) {
            passage.from().allParts(old.id().path()).forEach(part -> uses.addAll(passage.from().needs(part)));
            uses.remove(old.id());
        }
        return uses;
    }

    private void add(
            Verb verb, SchemaObject object, Set<ObjectId> uses, Set<ObjectId> needs, List<String> statements, String loss) {
        String kind = object.id().kind().name();
        if (!statements.isEmpty()) {
            boolean accessory = object.id().path().size() > 2 && !kind.equals("column") || kind.equals("index") || kind.equals("statistics");
            operations.add(operation(verb, object, accessory, uses, needs, statements, loss));
        }
    }

    private Operation operation(
            Verb verb,
            SchemaObject object,
            boolean accessory,
            Set<ObjectId> uses,
            Set<ObjectId> needs,
            List<String> statements,
            String loss) {
        Model model = verb == Verb.DROP ? passage.from() : passage.to();
        String name = name(object);
        boolean column = object.id().kind().name().equals("column");
        return new Operation(
                verb,
                object.id(),
                model.root(object),
                column ? Integer.parseInt(object.fact("position")) : 0,
                accessory,
                Kinds.of(object.id()).rank(object),
                uses,
                needs,
                verb == Verb.DROP ? Set.of() : model.likes(object),
                name,
                verb == Verb.ALTER && column ? identity(object, model) : name,
                statements,
                loss);
    }

    /** Tables, views, indexes and sequences of a schema share their names; so do the parts of a table, by kind. */
    private static String name(SchemaObject object) {
        String kind = object.id().kind().name();
        boolean relation = Set.of("table", "view", "materialized_view", "sequence", "index").contains(kind);
        return (relation ? "relation" : kind) + object.id().path();
    }
}
