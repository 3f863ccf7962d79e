package io.seatrial.tool;

import io.seatrial.database.Refusal;

/** Makes up what a script takes for granted and a scratch database does not have. */
@FunctionalInterface
public interface Remedy {

    /** Mends nothing. */
    Remedy NONE = refusal -> null;

    /** Returns what is there now, such as {@code role app_reader}, so that trying again makes sense; else null. */
    String mend(Refusal refusal);
}
