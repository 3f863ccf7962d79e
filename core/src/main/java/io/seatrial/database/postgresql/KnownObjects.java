package io.seatrial.database.postgresql;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pcollections.TreePMap;

/** What was read last, and which objects each address had. */
final class KnownObjects {

    /** Kinds that are always read as a whole lie under this address. */
    static final Address UNTOLD = new Address(0, 0);

    private final Map<Address, List<ObjectId>> byAddress;
    private Schema schema;
    private TreePMap<ObjectId, String> handles;
    private final Map<String, Integer> unmodelled;

    private KnownObjects(
            Map<Address, List<ObjectId>> byAddress,
            Schema schema,
            TreePMap<ObjectId, String> handles,
            Map<String, Integer> unmodelled) {
        this.byAddress = byAddress;
        this.schema = schema;
        this.handles = handles;
        this.unmodelled = unmodelled;
    }

    /** Takes what a full read gave; fails when two objects have one id. */
    static KnownObjects of(List<ReadObject> read, Map<String, Integer> unmodelled) {
        Map<Address, List<ObjectId>> byAddress = new HashMap<>();
        TreeMap<ObjectId, String> handles = new TreeMap<>();
        List<SchemaObject> objects = new ArrayList<>(read.size());
        for (ReadObject one : read) {
            ObjectId id = one.object().id();
            if (handles.put(id, one.handle()) != null) {
                throw new IllegalStateException("two objects are called " + id + ": the catalogue file of kind "
                        + id.kind() + " needs a longer path");
            }
            objects.add(one.object());
            byAddress
                    .computeIfAbsent(known(one.address()), a -> new ArrayList<>(1))
                    .add(id);
        }
        return new KnownObjects(byAddress, Schema.of(objects), TreePMap.fromSortedMap(handles), unmodelled);
    }

    private static Address known(Address address) {
        return address.catalogue() == 0 ? UNTOLD : address;
    }

    KnownObjects copy() {
        return new KnownObjects(new HashMap<>(byAddress), schema, handles, unmodelled);
    }

    Snapshot snapshot() {
        return new Snapshot(schema, handles, unmodelled);
    }

    int size() {
        return schema.objects().size();
    }

    /** How each address changed. */
    Map<Address, Difference> compare(Map<Address, List<ReadObject>> now) {
        Map<Address, Difference> differences = new LinkedHashMap<>();
        now.forEach((address, read) -> differences.put(
                address, Difference.between(byAddress.getOrDefault(address, List.of()), read, schema, handles)));
        return differences;
    }

    /**
     * Puts what each address has now in the place of what it had. All that changed together must be given together: an
     * object may have taken another's name.
     */
    void replace(Map<Address, List<ReadObject>> now) {
        List<ObjectId> gone = new ArrayList<>();
        List<SchemaObject> come = new ArrayList<>();
        Map<ObjectId, String> newHandles = new HashMap<>();
        now.forEach((address, read) -> {
            gone.addAll(byAddress.getOrDefault(address, List.of()));
            for (ReadObject one : read) {
                come.add(one.object());
                newHandles.put(one.object().id(), one.handle());
            }
            remember(address, read);
        });
        apply(gone, come, newHandles);
    }

    private void remember(Address address, List<ReadObject> read) {
        if (read.isEmpty()) {
            byAddress.remove(address);
        } else {
            byAddress.put(address, read.stream().map(one -> one.object().id()).toList());
        }
    }

    private void apply(List<ObjectId> gone, List<SchemaObject> come, Map<ObjectId, String> newHandles) {
        List<ObjectId> removed =
                gone.stream().filter(id -> !newHandles.containsKey(id)).toList();
        List<SchemaObject> changed = come.stream()
                .filter(object -> !object.equals(schema.get(object.id())))
                .toList();
        schema = schema.without(removed).with(changed);
        handles = handles.minusAll(removed);
        for (Map.Entry<ObjectId, String> handle : newHandles.entrySet()) {
            if (!handle.getValue().equals(handles.get(handle.getKey()))) {
                handles = handles.plus(handle.getKey(), handle.getValue());
            }
        }
    }
}
