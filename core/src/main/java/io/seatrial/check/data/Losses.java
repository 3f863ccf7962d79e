package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Damage;
import io.seatrial.recording.Observation.Example;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a step did to rows and values, told by the statement that says so. */
final class Losses {

    private static final Set<Damage> GONE = Set.of(Damage.DROPPED, Damage.SET_TO_NULL);
    private static final Set<Damage> HARMLESS = Set.of(Damage.FILLED_IN, Damage.REWRITTEN);

    private Losses() {}

    /** Ups on plausible rows that went well. */
    static Stream<Step> ups(Recording recording) {
        return recording.steps(Step.Role.UP).filter(Step::ok);
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

    private static Stream<Observation.ValuesChanged> values(Step step) {
        return step.observations().stream()
                .filter(Observation.ValuesChanged.class::isInstance)
                .map(Observation.ValuesChanged.class::cast);
    }

    static ObjectId about(Observation loss) {
        return loss instanceof Observation.RowsChanged rows
                ? rows.table()
                : ((Observation.ValuesChanged) loss).column();
    }

    /** The kind of losses a check tells of. @param said finds the statement that declares a loss, or null */
    record Told<T extends Observation>(
            Rule rule, List<T> losses, Function<T, StatementRun> said, String declared, String undeclared) {

        /** One finding for each statement that declares losses, and one for what none declares. */
        Stream<Finding> findings(Recording recording, Step up, String remedy) {
            Map<StatementRun, List<T>> byStatement = new LinkedHashMap<>();
            List<T> unsaid = new ArrayList<>();
            for (T loss : losses) {
                StatementRun run = said.apply(loss);
                (run == null ? unsaid : byStatement.computeIfAbsent(run, r -> new ArrayList<>())).add(loss);
            }
            List<Finding> findings = new ArrayList<>();
            if (!unsaid.isEmpty()) {
                List<ObjectId> ids = unsaid.stream().map(Losses::about).toList();
                StatementRun run = Mention.statement(up, ids);
                findings.add(finding(recording, up, run, unsaid, undeclared)
                        .severity(Severity.ERROR)
                        .remedy(remedy)
                        .finding());
            }
            byStatement.forEach((run, some) -> findings.add(finding(recording, up, run, some, declared)
                    .severity(Severity.WARNING)
                    .remedy("The script says so. Keep a copy if anybody may want it back: no rollback brings it.")
                    .finding()));
            return findings.stream();
        }

        private Found finding(Recording recording, Step up, StatementRun run, List<T> some, String words) {
            Found found = Found.by(rule, recording, up)
                    .at(run)
                    .says(words + summary(some) + ".")
                    .repeat(ByHand.of(recording, up));
            if (run != null) {
                found.evidence("by " + Failures.excerpt(run));
            }
            return tell(found, some);
        }
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
        String after = values.damage() == Damage.DROPPED ? "gone" : shown(example.after());
        return row + shown(example.before()) + " → " + after;
    }

    private static String shown(String value) {
        return value == null ? "NULL" : "'" + value.replace("\n", "⏎") + "'";
    }
}
