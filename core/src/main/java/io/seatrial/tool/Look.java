package io.seatrial.tool;

import io.seatrial.diff.Change;
import java.util.List;

/** Looks at the schema after each statement; the statements then commit one by one, so that there is something to see. */
@FunctionalInterface
public interface Look {

    /** What has changed since the last look. */
    List<Change> changes();
}
