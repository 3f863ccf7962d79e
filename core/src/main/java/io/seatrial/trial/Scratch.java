package io.seatrial.trial;

import io.seatrial.migration.Migration;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;

/** A scratch database in the hands of a trial. */
public interface Scratch extends AutoCloseable {

    /** Applies the migration, and tells what happened. */
    Step apply(Migration migration);

    /** Reverts the migration by its down script, and tells what happened. */
    Step revert(Migration migration);

    /** What the database is made of now. */
    Snapshot snapshot();

    /** A copy of it in its present state. */
    Scratch copy();

    @Override
    void close();
}
