package io.seatrial.trial;

import io.seatrial.recording.Observation;

/** Rows that the project brings along, and that nobody has to make up. */
final class OwnRows {

    private OwnRows() {}

    /** @param whose such as {@code the reference seeds} */
    static Observation of(String whose) {
        return new Observation.OnRows(-1, false, whose, "met the rows of " + whose);
    }
}
