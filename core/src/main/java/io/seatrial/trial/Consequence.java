package io.seatrial.trial;

import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import java.util.Set;

/** Whether a failure may be the mere consequence of an earlier migration that could not be applied. */
final class Consequence {

    /** Errors that no missing object explains: syntax, and statements that want no transaction around them. */
    private static final Set<String> OWN = Set.of("42601", "25001");

    private Consequence() {}

    static boolean possible(Outcome.Failed failed) {
        return switch (failed.reason()) {
            case REFUSED -> !OWN.contains(failed.sqlState() == null ? "" : failed.sqlState());
            case RAISED, ENVIRONMENT -> true;
            case TIMED_OUT, CONNECTION_LOST, UNREADABLE, INTERRUPTED, DISK_FULL, COMMAND -> false;
        };
    }

    /** True when the database is sure to be as it was before: the transaction was taken back, and nothing else was lost. */
    static boolean harmless(Step failed) {
        return failed.rolledBack()
                && failed.outcome() instanceof Outcome.Failed how
                && how.reason() != Outcome.Reason.CONNECTION_LOST
                && how.reason() != Outcome.Reason.DISK_FULL;
    }
}
