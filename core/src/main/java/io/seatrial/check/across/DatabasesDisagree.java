package io.seatrial.check.across;

import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.migration.Direction;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.neutral.Disagreement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Databases that one project runs on come to different tables, columns, keys or references. */
final class DatabasesDisagree implements Check {

    private static final Rule RULE = new Rule("databases-disagree", Severity.ERROR);

    private static final Set<String> CHANGED_IN_PLACE = Set.of("type", "nullability", "default");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineTogether(List<Recording> recordings) {
        Map<List<String>, List<Divergence>> groups = new LinkedHashMap<>();
        for (Divergence one : Divergences.in(recordings)) {
            groups.computeIfAbsent(
                            List.of(
                                    one.step().migration().version(),
                                    one.disagreement().table()),
                            key -> new ArrayList<>())
                    .add(one);
        }
        return groups.values().stream().map(DatabasesDisagree::finding);
    }

    /** What is of one table and began with one migration. */
    private static Finding finding(List<Divergence> group) {
        Divergence first = group.get(0);
        Step step = first.step();
        StatementRun run = statement(first);
        List<String> databases = group.stream()
                .flatMap(one -> one.disagreement().values().keySet().stream())
                .distinct()
                .toList();
        String what = group.stream().map(one -> one.disagreement().inWords()).collect(Collectors.joining(", "));
        return Found.by(RULE)
                .about(step.migration(), Direction.UP)
                .at(run)
                .seenOn(String.join(", ", databases), "across-databases")
                .says("From this migration on the databases disagree on " + what + ".")
                .evidence(group.stream()
                        .map(Divergence::disagreement)
                        .map(one -> one.inWords() + ": " + one.valuesInWords())
                        .toList())
                .remedy(
                        "Write what one of them lacks in a new migration. Where the difference is meant, allow it with a"
                                + " reason, or leave it out with 'ignore' in seatrial.yaml.")
                .finding();
    }

    private static StatementRun statement(Divergence one) {
        Disagreement about = one.disagreement();
        ObjectId id = ObjectId.of("column", "", about.table(), about.name());
        return CHANGED_IN_PLACE.contains(about.about())
                ? Mention.changer(one.step(), id)
                : Mention.statement(one.step(), List.of(id));
    }
}
