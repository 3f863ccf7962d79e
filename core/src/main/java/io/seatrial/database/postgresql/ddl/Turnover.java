package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.sql.Operation;
import io.seatrial.diff.sql.Operation.Verb;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operations of one passage as they are found, and what goes and comes in it. */
final class Turnover {

    private final Passage passage;
    private final Set<ObjectId> rebuilt;
    private final String usual;
    private final List<Operation> operations = new ArrayList<>();

    Turnover(Passage passage) {
        this.passage = passage;
        this.rebuilt = Disturbed.in(passage);
        this.usual = usual(passage.to());
    }

    Model from() {
        return passage.from();
    }

    Model to() {
        return passage.to();
    }

    Wishes wishes() {
        return passage.wishes();
    }

    /** The role that owns most things afterwards. */
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
            boolean accessory = object.id().path().size() > 2 && !kind.equals("column")
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

    /** The name of the sequence behind an identity column, as {@link #name} has it; null for any other object. */
    static String identity(SchemaObject column, Model model) {
        SchemaObject sequence = column.fact("identity") == null ? null : Sequences.behind(column, model);
        return sequence == null ? null : name(sequence);
    }

    /** Tables, views, indexes and sequences of a schema share their names; so do the parts of a table, by kind. */
    private static String name(SchemaObject object) {
        String kind = object.id().kind().name();
        boolean relation = Set.of("table", "view", "materialized_view", "sequence", "index")
                .contains(kind);
        return (relation ? "relation" : kind) + object.id().path();
    }
}
