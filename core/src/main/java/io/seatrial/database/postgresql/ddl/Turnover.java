package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.sql.Operation;
import io.seatrial.diff.sql.Operation.Verb;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations of one passage as they are found, and what goes and comes in it. */
final class Turnover {

    static final Set<String> KEYS = Set.of("primary key", "unique constraint", "exclusion constraint");

    private final Passage passage;
    private final Set<ObjectId> rebuilt;
    private final String usual;
    private final List<Operation> operations = new ArrayList<>();

    Turnover(Passage passage) {
        this.passage = passage;
        this.rebuilt = Disturbed.in(passage);
        String present = usual(passage.from());
        this.usual = present == null ? usual(passage.to()) : present;
        passage.to().schema().objects().keySet().stream()
                .filter(id -> !comes(id))
                .forEach(passage.to()::stay);
        passage.to().schema().objects().values().stream()
                .filter(object -> object.id().kind().name().equals("index") && heldByAnother(object))
                .forEach(object -> passage.to().stay(object.id()));
    }

    Model from() {
        return passage.from();
    }

    Model to() {
        return passage.to();
    }

    /** True for the index of a key whose name belongs to another table's before. */
    private boolean heldByAnother(SchemaObject index) {
        SchemaObject before = from().get(index.id());
        return before != null && !from().rootPath(before).equals(to().rootPath(index));
    }

    Passage passage() {
        return passage;
    }

    Wishes wishes() {
        return passage.wishes();
    }

    /** The role that owns most things, and so most likely what is new. */
    String usual() {
        return usual;
    }

    List<Operation> operations() {
        return operations;
    }

    void say(Operation operation) {
        operations.add(operation);
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

    /** What default privileges grant on a new object, as its privileges would say it; null for nothing. */
    String grantedAnyway(SchemaObject object) {
        String what = switch (object.id().kind().name()) {
            case "table", "view", "materialized_view" -> "tables";
            case "sequence" -> "sequences";
            case "function", "aggregate" -> "functions";
            case "type" -> "types";
            case "schema" -> "schemas";
            default -> "";
        };
        String scope = "schema " + Sql.name(object.id().path().get(0));
        String granted = from().all("default_privileges").stream()
                .filter(one -> to().get(one.id()) != null)
                .filter(one -> one.id().path().get(0).equals(usual)
                        && one.id().path().get(2).equals(what)
                        && Set.of("every schema", scope)
                                .contains(one.id().path().get(1)))
                .map(one -> one.fact("privileges"))
                .collect(Collectors.joining("; "));
        return granted.isEmpty() ? null : granted;
    }

    boolean goes(ObjectId id) {
        return to().get(id) == null || rebuilt.contains(id);
    }

    boolean comes(ObjectId id) {
        return from().get(id) == null || rebuilt.contains(id);
    }

    void add(
            Verb verb,
            SchemaObject object,
            Set<ObjectId> uses,
            Set<ObjectId> needs,
            List<String> statements,
            String loss) {
        String kind = object.id().kind().name();
        if (!statements.isEmpty()) {
            // Of a schema only owner, privileges and comment change, for which nothing in it has to go before.
            boolean accessory = object.id().path().size() > 2 && !kind.equals("column")
                    || kind.equals("schema") && verb == Verb.ALTER
                    || kind.equals("index")
                    || kind.equals("statistics");
            operations.add(operation(verb, object, accessory, uses, needs, statements, loss));
        }
    }

    Operation operation(
            Verb verb,
            SchemaObject object,
            boolean accessory,
            Set<ObjectId> uses,
            Set<ObjectId> needs,
            List<String> statements,
            String loss) {
        Model model = verb == Verb.DROP ? from() : to();
        String name = name(object);
        boolean column = object.id().kind().name().equals("column");
        return new Operation(
                verb,
                object.id(),
                model.root(object),
                column ? place(verb, object) : 0,
                accessory,
                Kinds.of(object.id()).rank(object),
                verb == Verb.ALTER ? besides(model.root(object), uses) : from().withHolders(uses),
                to().withNumbered(withMakers(needs)),
                verb == Verb.DROP ? Set.of() : model.likes(object),
                name,
                verb == Verb.ALTER && column ? identity(object, model) : name,
                statements,
                loss);
    }

    /** A sequence that comes with a column made as {@code serial} is there when that column is. */
    private Set<ObjectId> withMakers(Set<ObjectId> needs) {
        Set<ObjectId> all = new TreeSet<>(needs);
        for (ObjectId id : needs) {
            SchemaObject sequence = to().get(id);
            if (id.kind().name().equals("sequence") && sequence != null && Serials.comesAlong(sequence, to())) {
                ObjectId column = new ObjectId(new Kind("column"), Ties.column(sequence));
                Stream.of(column, to().root(to().get(column)))
                        .filter(this::comes)
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** What a change rests on. Whose partition its own table is matters only where that one goes. */
    private Set<ObjectId> besides(ObjectId own, Set<ObjectId> uses) {
        Set<ObjectId> others = new TreeSet<>(uses);
        others.remove(own);
        Set<ObjectId> all = from().withHolders(others);
        if (uses.contains(own)) {
            from().withHolders(Set.of(own)).stream()
                    .filter(holder -> holder.equals(own) || goes(holder))
                    .forEach(all::add);
        }
        return all;
    }

    /** Columns are made as they stand; what is computed of others goes before these. */
    private static int place(Verb verb, SchemaObject column) {
        int position = Integer.parseInt(column.fact("position"));
        return verb == Verb.DROP && column.fact("generated as") != null ? -position : position;
    }

    /** The name of the sequence behind an identity column, as {@link #name} has it; null for any other object. */
    static String identity(SchemaObject column, Model model) {
        SchemaObject sequence = column.fact("identity") == null ? null : Sequences.behind(column, model);
        return sequence == null ? null : name(sequence);
    }

    /**
     * Tables, views, indexes and sequences of a schema share their names, and so do types, as each table has one; so do
     * the parts of a table, by kind.
     */
    private static String name(SchemaObject object) {
        String kind = object.id().kind().name();
        boolean relation = Set.of("table", "view", "materialized_view", "sequence", "index", "type")
                .contains(kind);
        if (kind.equals("constraint") && KEYS.contains(object.fact("kind"))) {
            return "relation"
                    + List.of(object.id().path().get(0), object.id().path().get(2));
        }
        return (relation ? "relation" : kind) + object.id().path();
    }
}
