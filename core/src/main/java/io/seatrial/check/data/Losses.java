package io.seatrial.check.data;

import io.seatrial.check.Found;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Damage;
import io.seatrial.recording.Observation.Example;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a step did to rows and values, told by the statement that says so. */
final class Losses {

    private static final Set<Damage> GONE = Set.of(Damage.DROPPED, Damage.SET_TO_NULL);
    private static final Set<Damage> HARMLESS =
            Set.of(Damage.FILLED_IN, Damage.DEFAULT_FILLED_IN, Damage.REWRITTEN, Damage.SCALE_CHANGED);

    private Losses() {}

    /** Ups on plausible rows that went well. */
    static Stream<Step> ups(Recording recording) {
        return recording.steps(Step.Role.UP).filter(Step::ok);
    }

    /** Those, and ups onto edge cases with only what plausible rows have not shown. */
    static Stream<Step> upsOnAll(Recording recording) {
        return Stream.concat(ups(recording), EdgeCases.ups(recording));
    }

    static List<Observation.RowsChanged> rows(Step step) {
        return step.observations().stream()
                .filter(Observation.RowsChanged.class::isInstance)
                .map(Observation.RowsChanged.class::cast)
                .filter(rows -> rows.lost() > 0)
                .toList();
    }

    /** Values that are not there any more. */
    static List<Observation.ValuesChanged> gone(Step step) {
        return values(step).filter(values -> GONE.contains(values.damage())).toList();
    }

    /** Values that are there and are not what they were; without those that can be led back. */
    static List<Observation.ValuesChanged> changed(Step step) {
        return values(step)
                .filter(values -> !GONE.contains(values.damage()) && !HARMLESS.contains(values.damage()))
                .toList();
    }

    /** Rows and values that went or are not what they were. */
    static List<Observation> all(Step step) {
        List<Observation> all = new ArrayList<>(rows(step));
        all.addAll(gone(step));
        all.addAll(changed(step));
        return all;
    }

    private static Stream<Observation.ValuesChanged> values(Step step) {
        return step.observations().stream()
                .filter(Observation.ValuesChanged.class::isInstance)
                .map(Observation.ValuesChanged.class::cast);
    }

    /** Values that were found again elsewhere. */
    static Stream<Observation.ValuesMoved> moved(Step step) {
        return step.observations().stream()
                .filter(Observation.ValuesMoved.class::isInstance)
                .map(Observation.ValuesMoved.class::cast);
    }

    static ObjectId about(Observation loss) {
        return loss instanceof Observation.RowsChanged rows
                ? rows.table()
                : ((Observation.ValuesChanged) loss).column();
    }

    /** The table of what was lost: with rows that go, their values go. */
    static ObjectId table(Observation loss) {
        ObjectId id = about(loss);
        return loss instanceof Observation.RowsChanged
                ? id
                : new ObjectId(new Kind("table"), id.path().subList(0, id.path().size() - 1));
    }

    /** The losses in few words. */
    static String summary(List<? extends Observation> losses) {
        String first = losses.get(0).headline();
        return losses.size() == 1 ? first : first + "; and " + (losses.size() - 1) + " more";
    }

    /** Every loss as evidence, with its examples. */
    static Found tell(Found found, List<? extends Observation> losses) {
        for (Observation loss : losses) {
            found.evidence(loss.headline());
            if (loss instanceof Observation.ValuesChanged values) {
                values.examples().forEach(example -> found.evidence("  " + inWords(example, values)));
            }
        }
        return found;
    }

    private static String inWords(Example example, Observation.ValuesChanged values) {
        String row = example.key().isEmpty() ? "" : example.key() + ": ";
        String after = values.damage() != Damage.DROPPED
                ? shown(example.after())
                : example.after() == null ? "gone" : "gone, with " + shown(example.after()) + " in its place";
        return row + shown(example.before()) + " → " + after;
    }

    private static String shown(String value) {
        return value == null ? "NULL" : "'" + value.replace("\n", "⏎") + "'";
    }
}
