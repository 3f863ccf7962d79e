package io.seatrial.check.history;

import io.seatrial.check.Residue;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.List;
import java.util.stream.Stream;

/** The times a migration was applied to a database that had it. */
final class Reruns {

    private Reruns() {}

    static Stream<Step> in(Recording recording) {
        return recording.steps(Step.Role.TWICE).filter(step -> !step.migration().repeatable());
    }

    /** What the second time changed. */
    static Residue residue(Step rerun) {
        return Residue.between(rerun.before(), rerun.after(), List.of(rerun)).withoutValues();
    }
}
