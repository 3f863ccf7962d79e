package io.seatrial.trial;

import io.seatrial.schema.Schema;

/** A copy of a scratch database that is used again for as long as it can be made level with what it is a copy of. */
final class Sister implements AutoCloseable {

    /** With fewer databases at the same time than this, none is kept. */
    private static final int ENOUGH = 5;

    private final boolean kept;
    private Scratch sister;

    Sister(Stage stage) {
        this.kept = stage.maxDatabases() >= ENOUGH;
    }

    /** What is there to be made level, or null. */
    Scratch present() {
        return sister;
    }

    /** The copy: schema, rows and session are those of the model. It stays the sister's. */
    Scratch like(Scratch model) {
        if (sister != null && !sister.level(model)) {
            close();
        }
        if (sister == null) {
            model.snapshot();
            sister = model.copy();
        }
        return sister;
    }

    /** The same where its schema is one; its rows may be others. Else, the schema and all is that of the model. */
    Scratch near(Schema schema, Scratch model) {
        return sister != null && sister.snapshot().schema().equals(schema) ? sister : like(model);
    }

    /** The copy is not needed for the moment. @param sound false when it cannot serve again */
    void done(boolean sound) {
        if (!sound || !kept) {
            close();
        }
    }

    @Override
    public void close() {
        if (sister != null) {
            sister.close();
            sister = null;
        }
    }
}
