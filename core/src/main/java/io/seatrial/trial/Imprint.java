package io.seatrial.trial;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import java.util.List;

/** What the rows of a scratch database were, by their fingerprints: enough to tell that they still are, not what became of them. */
public interface Imprint {

    /**
     * True when it is certain that {@link Scratch#since} and {@link Scratch#aftermath} would tell nothing, compared with a
     * database that holds what this one held; false also where only such a database could tell.
     *
     * @param up what ran, or null after something else than an up, of which there is no aftermath
     */
    boolean holds(Step up);

    /**
     * What {@link Scratch#since} would tell where nothing became of rows but that columns and tables went with what they held;
     * null where only a database that holds what this one held could tell.
     */
    List<Observation> told();
}
