package io.seatrial;

import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.List;
import java.util.stream.Stream;

/** What no trial could look at, gathered from all recordings. */
final class Unseen {

    private Unseen() {}

    /** What the trials noted, and commands to client programs, which were left out; each once. */
    static List<NotObserved> in(List<Recording> recordings) {
        return recordings.stream()
                .flatMap(recording -> Stream.concat(
                        recording.notObserved().stream(),
                        recording.steps().stream().flatMap(Unseen::leftOut)))
                .distinct()
                .toList();
    }

    private static Stream<NotObserved> leftOut(Step step) {
        return step.observations().stream()
                .filter(Observation.MetaCommandSkipped.class::isInstance)
                .map(seen -> new NotObserved(
                        "migration " + step.migration().version() + ", " + step.direction() + ", as its client runs it",
                        seen.headline()));
    }
}
