package io.seatrial.schema;

import java.util.List;
import java.util.Map;

/**
 * A schema as one server showed it at one moment, with what is not part of the value.
 *
 * @param handles the server's own identity of each object (such as an oid), by which a rename is recognised; never
 *     printed, never compared
 * @param texts the server's own text of objects whose facts do not hold it anyway: one that changed although no fact did
 *     betrays what Seatrial does not model; compared within a trial, never printed
 * @param unmodelled objects that the server has and no catalogue file describes: kind → names; reported, never dropped in
 *     silence
 */
public record Snapshot(
        Schema schema,
        Map<ObjectId, String> handles,
        Map<ObjectId, String> texts,
        Map<String, List<String>> unmodelled) {

    public static final Snapshot EMPTY = new Snapshot(Schema.EMPTY, Map.of(), Map.of());

    /** A snapshot of a server whose facts hold all of its texts. */
    public Snapshot(Schema schema, Map<ObjectId, String> handles, Map<String, List<String>> unmodelled) {
        this(schema, handles, Map.of(), unmodelled);
    }

    /** True when the schemas are equal, and the server's own texts as well. */
    public boolean same(Snapshot other) {
        return schema.equals(other.schema) && (texts == other.texts || texts.equals(other.texts));
    }
}
