package io.seatrial.diff;

import io.seatrial.schema.SchemaObject;

/** One object as it was and as it is. */
record Pair(SchemaObject before, SchemaObject after) {

    boolean renamed() {
        return !before.id().equals(after.id());
    }
}
