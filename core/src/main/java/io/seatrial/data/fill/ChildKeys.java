package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.Key;
import io.seatrial.data.fill.TableModel.Reference;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where rows of another table, now or later, refer by what is a key there, that many different values are wanted here. */
final class ChildKeys {

    private final TableModels tables;
    /** Keys that children to come will want, by the parent. */
    private final Map<ObjectId, List<Key>> later = new HashMap<>();

    ChildKeys(TableModels tables, SchemaTables coming) {
        this.tables = tables;
        for (List<String> child : coming.owners()) {
            List<SchemaObject> constraints = coming.parts(child, "constraint");
            List<Key> own = constraints.stream()
                    .filter(constraint ->
                            constraint.facts().getOrDefault("kind", "").matches("primary key|unique constraint"))
                    .map(TableReader::key)
                    .toList();
            for (SchemaObject constraint : own.isEmpty() ? List.<SchemaObject>of() : constraints) {
                Reference reference = TableReader.reference(constraint);
                if (reference != null) {
                    add(later.computeIfAbsent(reference.target(), id -> new ArrayList<>()), reference, own);
                }
            }
        }
    }

    /** The keys that the table's rows had better satisfy for their children's sake. */
    List<Key> of(ObjectId parent) {
        List<Key> keys = new ArrayList<>();
        for (TableModel child : tables.children(parent)) {
            for (Reference reference : child.references()) {
                if (reference.target().equals(parent)) {
                    add(keys, reference, child.keys());
                }
            }
        }
        keys.addAll(later.getOrDefault(parent, List.of()));
        return keys;
    }

    private static void add(List<Key> keys, Reference reference, List<Key> ofChild) {
        for (Key key : ofChild) {
            if (reference.columns().containsAll(key.columns())) {
                keys.add(new Key(
                        reference.name(),
                        key.columns().stream()
                                .map(column -> reference
                                        .targetColumns()
                                        .get(reference.columns().indexOf(column)))
                                .toList(),
                        true));
            }
        }
    }
}
