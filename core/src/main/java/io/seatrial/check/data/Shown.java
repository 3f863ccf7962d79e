package io.seatrial.check.data;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Example;
import io.seatrial.recording.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a step's observations show, as lines of evidence. */
final class Shown {

    private Shown() {}

    static <T extends Observation> Stream<T> in(Step step, Class<T> kind) {
        return step.observations().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The rows that a step met, for a person. */
    static String rows(Step step) {
        return in(step, Observation.OnRows.class)
                .filter(met -> met.whose() != null)
                .map(met -> "the rows of " + met.whose())
                .findFirst()
                .orElse("rows");
    }

    /** That edge cases were among the rows, where it is so. */
    static Optional<String> oddities(Step step) {
        return in(step, Observation.OnRows.class)
                .filter(Observation.OnRows::oddities)
                .map(met -> "seen on edge cases only: values that the schema allows, and plausible rows do not have")
                .findFirst();
    }

    /** Examples as they are, one line each. @param between the two sides, such as an arrow */
    static List<String> lines(List<Example> examples, String between) {
        return examples.stream().map(example -> line(example, between)).toList();
    }

    private static String line(Example example, String between) {
        String row = example.key().isEmpty() ? "" : example.key() + ": ";
        String after = example.after() == null ? "" : between + example.after();
        return (row + example.before() + after).replace("\n", "⏎");
    }
}
