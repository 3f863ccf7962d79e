package io.seatrial.run;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.ScratchServer;

/** A second server of Seatrial's own, of the same release as the first, with nobody else on it. */
public record Twin(DatabaseServer owner, ScratchServer scratch) implements AutoCloseable {

    @Override
    public void close() {
        scratch.close();
        owner.close();
    }
}
