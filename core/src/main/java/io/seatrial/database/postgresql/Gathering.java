package io.seatrial.database.postgresql;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Sorted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.pcollections.TreePMap;

/** Puts in order what was read of one kind, while the next one is being read. */
final class Gathering {

    private final List<ObjectId> ids = new ArrayList<>();
    private final List<SchemaObject> objects = new ArrayList<>();
    private final List<String> handles = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<ObjectId> idsWithText = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    /** Takes all objects of a kind; kinds must come in their order. Fails, by and by, when two objects have one id. */
    void add(List<ReadObject> ofOneKind) {
        work = work.thenRunAsync(() -> {
            ofOneKind.sort(
                    (one, other) -> one.object().id().compareTo(other.object().id()));
            ofOneKind.forEach(this::append);
        });
    }

    private void append(ReadObject one) {
        ObjectId id = one.object().id();
        if (!ids.isEmpty() && id.equals(ids.get(ids.size() - 1))) {
            throw new IllegalStateException("two objects are called " + id + ": the catalogue file of kind " + id.kind()
                    + " needs a longer path");
        }
        ids.add(id);
        objects.add(one.object());
        handles.add(one.handle());
        addresses.add(one.address());
        if (one.text() != null) {
            idsWithText.add(id);
            texts.add(one.text());
        }
    }

    /** Everything that was taken, when all of it is in order. */
    Everything all(Map<String, List<String>> unmodelled) {
        try {
            work.join();
            CompletableFuture<TreePMap<ObjectId, String>> byId =
                    CompletableFuture.supplyAsync(() -> Sorted.map(ids, handles));
            Schema schema = Schema.ofSorted(ids, objects);
            return new Everything(schema, byId.join(), Sorted.map(idsWithText, texts), unmodelled, ids, addresses);
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }
}
