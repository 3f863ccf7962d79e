package io.seatrial.schema;

import java.util.Map;

/**
 * A schema as one server showed it at one moment, with what is not part of the value.
 *
 * @param handles the server's own identity of each object (such as an oid), by which a rename is recognised; never
 *     printed, never compared
 * @param unmodelled objects that the server has and no catalogue file describes: kind → how many; reported, never
 *     dropped in silence
 */
public record Snapshot(Schema schema, Map<ObjectId, String> handles, Map<String, Integer> unmodelled) {

    public static final Snapshot EMPTY = new Snapshot(Schema.EMPTY, Map.of(), Map.of());
}
