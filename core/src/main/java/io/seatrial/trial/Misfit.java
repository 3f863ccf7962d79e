package io.seatrial.trial;

import io.seatrial.recording.Outcome;
import java.util.Set;

/** Whether a failure may say no more than that a made-up value is not of the form which a later type wants. */
final class Misfit {

    /** Texts that are no number, date, uuid, json or xml; source: class 22 in PostgreSQL's list of error codes. */
    private static final Set<String> FORMS =
            Set.of("22P02", "22P03", "22007", "22008", "22009", "22023", "22032", "2200M", "2200N", "2200S", "2200T");

    private Misfit() {}

    static boolean possible(Outcome.Failed failed) {
        return failed.sqlState() != null && FORMS.contains(failed.sqlState());
    }
}
