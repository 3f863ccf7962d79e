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
import java.util.Set;
import java.util.stream.Collectors;
import org.pcollections.TreePMap;

/** What was read last, and which objects each address had. */
final class KnownObjects {

    /** Kinds that are always read as a whole lie under this address. */
    static final Address UNTOLD = new Address(0, 0);

    private final Map<Address, List<ObjectId>> byAddress;
    private Schema schema;
    private TreePMap<ObjectId, String> handles;
    private TreePMap<ObjectId, String> texts;
    private Map<String, List<String>> unmodelled;

    private KnownObjects(
            Map<Address, List<ObjectId>> byAddress,
            Schema schema,
            TreePMap<ObjectId, String> handles,
            TreePMap<ObjectId, String> texts,
            Map<String, List<String>> unmodelled) {
        this.byAddress = byAddress;
        this.schema = schema;
        this.handles = handles;
        this.texts = texts;
        this.unmodelled = unmodelled;
    }

    static KnownObjects of(Everything read) {
        Map<Address, List<ObjectId>> byAddress = new HashMap<>();
        for (int i = 0; i < read.ids().size(); i++) {
            Address address = read.addresses().get(i);
            byAddress
                    .computeIfAbsent(address.catalogue() == 0 ? UNTOLD : address, a -> new ArrayList<>(1))
                    .add(read.ids().get(i));
        }
        return new KnownObjects(byAddress, read.schema(), read.handles(), read.texts(), read.unmodelled());
    }

    KnownObjects copy() {
        return new KnownObjects(new HashMap<>(byAddress), schema, handles, texts, unmodelled);
    }

    Snapshot snapshot() {
        return new Snapshot(schema, handles, texts, unmodelled);
    }

    /** True when the server has catalogues that nothing is known about, so that anything may come up in it. */
    boolean onNewerServer() {
        return unmodelled.keySet().stream().anyMatch(kind -> kind.startsWith("catalogue"));
    }

    void unmodelled(Map<String, List<String>> now) {
        unmodelled = now;
    }

    int size() {
        return schema.objects().size();
    }

    /** True when the database has objects whose changes cannot be told. */
    boolean untold() {
        return byAddress.containsKey(UNTOLD);
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
        Map<ObjectId, String> newTexts = new HashMap<>();
        now.forEach((address, read) -> {
            gone.addAll(byAddress.getOrDefault(address, List.of()));
            for (ReadObject one : read) {
                come.add(one.object());
                newHandles.put(one.object().id(), one.handle());
                newTexts.put(one.object().id(), one.text());
            }
            remember(address, read);
        });
        apply(gone, come);
        handles = replaced(handles, gone, newHandles);
        texts = replaced(texts, gone, newTexts);
    }

    private void remember(Address address, List<ReadObject> read) {
        if (read.isEmpty()) {
            byAddress.remove(address);
        } else {
            byAddress.put(address, read.stream().map(one -> one.object().id()).toList());
        }
    }

    private void apply(List<ObjectId> gone, List<SchemaObject> come) {
        Set<ObjectId> there = come.stream().map(SchemaObject::id).collect(Collectors.toSet());
        List<ObjectId> removed = gone.stream().filter(id -> !there.contains(id)).toList();
        List<SchemaObject> changed = come.stream()
                .filter(object -> !object.equals(schema.get(object.id())))
                .toList();
        schema = schema.without(removed).with(changed);
    }

    /** The map with what came in the place of what went; the very same where both are equal. */
    private static TreePMap<ObjectId, String> replaced(
            TreePMap<ObjectId, String> map, List<ObjectId> gone, Map<ObjectId, String> come) {
        TreePMap<ObjectId, String> next = map;
        for (ObjectId id : gone) {
            next = come.get(id) == null ? next.minus(id) : next;
        }
        for (Map.Entry<ObjectId, String> one : come.entrySet()) {
            if (one.getValue() != null && !one.getValue().equals(next.get(one.getKey()))) {
                next = next.plus(one.getKey(), one.getValue());
            }
        }
        return next;
    }
}
