package io.seatrial.database.postgresql;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import java.util.List;
import java.util.Map;
import org.pcollections.TreePMap;

/**
 * What a full read gave.
 *
 * @param ids of all objects
 * @param addresses by what each of them is read again
 */
record Everything(
        Schema schema,
        TreePMap<ObjectId, String> handles,
        TreePMap<ObjectId, String> texts,
        Map<String, List<String>> unmodelled,
        List<ObjectId> ids,
        List<Address> addresses) {

    Snapshot snapshot() {
        return new Snapshot(schema, handles, texts, unmodelled);
    }
}
