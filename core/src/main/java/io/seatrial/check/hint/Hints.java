package io.seatrial.check.hint;

import io.seatrial.migration.History;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import java.util.List;
import java.util.Objects;

/** All hints, the most telling first. */
public final class Hints {

    private static final List<Hint> ALL = List.of(
            new OwnTransaction(),
            new Reason(),
            new Syntax(),
            new Dependents(),
            new LetterCase(),
            new AlreadyThere(),
            new Missing(),
            new Rows(),
            new Privilege());

    private Hints() {}

    /** What to do about a failed step, or null when no hint knows. */
    public static String forFailure(History history, Step step, Outcome.Failed failed) {
        Situation situation = new Situation(history, step, failed);
        return ALL.stream()
                .map(hint -> hint.of(situation))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
