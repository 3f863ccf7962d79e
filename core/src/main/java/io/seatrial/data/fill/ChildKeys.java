package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.Key;
import io.seatrial.data.fill.TableModel.Reference;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Where rows of another table, now or later, refer by what is a key there, that many different values are wanted here. */
record ChildKeys(Collection<TableModel> tables, SchemaTables later) {

    /** The keys that the table's rows had better satisfy for their children's sake. */
    List<Key> of(ObjectId parent) {
        List<Key> keys = new ArrayList<>();
        for (TableModel child : tables) {
            child.references().forEach(reference -> add(keys, parent, reference, child.keys()));
        }
        for (List<String> child : later.owners()) {
            List<SchemaObject> constraints = later.parts(child, "constraint");
            List<Key> own = constraints.stream()
                    .filter(constraint ->
                            constraint.facts().getOrDefault("kind", "").matches("primary key|unique constraint"))
                    .map(TableReader::key)
                    .toList();
            constraints.stream()
                    .map(TableReader::reference)
                    .filter(Objects::nonNull)
                    .forEach(reference -> add(keys, parent, reference, own));
        }
        return keys;
    }

    private static void add(List<Key> keys, ObjectId parent, Reference reference, List<Key> ofChild) {
        for (Key key : reference.target().equals(parent) ? ofChild : List.<Key>of()) {
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
