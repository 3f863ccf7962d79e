package io.seatrial.database.mysql;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What was read of a database, by the table, view or kind by which it is read again. What was not read anew is shared by the
 * schemas that are made of it.
 */
final class Inventory {

    private final TableMemory memory;
    /** Table or view → kind → objects. */
    private final Map<String, Map<String, List<SchemaObject>>> owners = new TreeMap<>();
    /** Kind → objects that belong to no table or view, or that are read as a whole. */
    private final Map<String, List<SchemaObject>> kinds = new TreeMap<>();

    private final Map<ObjectId, String> texts = new HashMap<>();
    private PMap<ObjectId, String> remainders = HashTreePMap.empty();
    private Schema schema = Schema.EMPTY;
    private final List<SchemaObject> came = new ArrayList<>();
    private final Set<ObjectId> went = new HashSet<>();
    private final Set<String> changed = new TreeSet<>();

    Inventory(TableMemory memory) {
        this.memory = memory;
    }

    /** Forgets every table and view but these. */
    void retain(Alterations now) {
        for (String gone : List.copyOf(owners.keySet())) {
            if (!now.names().contains(gone)) {
                put(gone, Map.of());
            }
        }
        for (ObjectId id : List.copyOf(texts.keySet())) {
            if (!now.has(id)) {
                text(id, null);
            }
        }
    }

    /** What now belongs to a table or view; nothing, where it is gone. */
    void put(String owner, Map<String, List<SchemaObject>> objects) {
        Map<String, List<SchemaObject>> before = owners.getOrDefault(owner, Map.of());
        if (before == objects || before.equals(objects)) {
            return;
        }
        replace(before.values(), objects.values());
        changed.add(owner);
        if (objects.isEmpty()) {
            owners.remove(owner);
        } else {
            owners.put(owner, objects);
        }
    }

    void putKind(String kind, List<SchemaObject> objects) {
        List<SchemaObject> before = kinds.getOrDefault(kind, List.of());
        if (!before.equals(objects)) {
            replace(List.of(before), List.of(objects));
        }
        kinds.put(kind, objects);
    }

    /** What triggers refer to may have gone without them. */
    void completeTriggers() {
        List<SchemaObject> triggers = kinds.getOrDefault("trigger", List.of());
        List<SchemaObject> completed = triggers.stream()
                .map(trigger -> Triggers.completed(
                        trigger,
                        owners.getOrDefault(trigger.id().path().get(0), Map.of())
                                .getOrDefault("column", List.of())))
                .toList();
        if (!completed.equals(triggers)) {
            putKind("trigger", completed);
        }
    }

    private void replace(Iterable<List<SchemaObject>> before, Iterable<List<SchemaObject>> after) {
        before.forEach(objects -> objects.forEach(object -> went.add(object.id())));
        after.forEach(came::addAll);
    }

    /**
     * Puts the server's own text of a table or view, null where there is none, in the place of the one before.
     *
     * @return true when it is another
     */
    boolean text(ObjectId id, String text) {
        String before = text == null ? texts.remove(id) : texts.put(id, text);
        if (text == null) {
            remainders = remainders.minus(id);
        } else if (!text.equals(before)) {
            boolean table = id.kind().name().equals("table");
            remainders = remainders.plus(id, table ? memory.remainder(text) : text);
        }
        return text == null || !text.equals(before);
    }

    /** The server's own texts of tables and views; those without one are missing. */
    Map<ObjectId, String> texts() {
        return texts;
    }

    /** The tables and views that there are. */
    Set<String> owners() {
        return owners.keySet();
    }

    boolean has(String kind) {
        return !kinds.getOrDefault(kind, List.of()).isEmpty();
    }

    /** The server's own texts, without what facts surely tell. */
    Map<ObjectId, String> remainders() {
        return remainders;
    }

    /** All of it as a value. */
    Schema schema() {
        if (schema == Schema.EMPTY) {
            schema = Schema.of(came);
        } else {
            came.forEach(object -> went.remove(object.id()));
            schema = schema.without(went).with(came);
        }
        came.clear();
        went.clear();
        return schema;
    }

    /**
     * The tables and views of which something changed since this was asked last, each with what belongs to it now.
     *
     * @param others to be told of as well, where they are there
     */
    Map<String, Map<String, List<SchemaObject>>> changes(Set<String> others) {
        Map<String, Map<String, List<SchemaObject>>> changes = new TreeMap<>();
        changed.forEach(owner -> changes.put(owner, owners.getOrDefault(owner, Map.of())));
        others.stream().filter(owners::containsKey).forEach(owner -> changes.put(owner, owners.get(owner)));
        changed.clear();
        return changes;
    }
}
