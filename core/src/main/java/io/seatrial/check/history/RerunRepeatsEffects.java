package io.seatrial.check.history;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Residue;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A migration that, applied a second time, succeeds and changes schema or rows once more. */
final class RerunRepeatsEffects implements Check {

    private static final Rule RULE = new Rule("rerun-repeats-effects", Severity.NOTE);

    private static final Pattern WRITES =
            Pattern.compile("\\b(?:insert|update|delete|merge|copy|replace)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        return Reruns.in(recording).filter(Step::ok).flatMap(step -> finding(recording, step));
    }

    private static Stream<Finding> finding(Recording recording, Step step) {
        Residue residue = Reruns.residue(step);
        List<StatementRun> writes =
                step.runs().stream().filter(RerunRepeatsEffects::wroteRows).toList();
        if (residue.onlyMoved() && writes.isEmpty()) {
            return Stream.empty();
        }
        List<String> seen = new ArrayList<>(residue.evidence());
        writes.forEach(run -> seen.add(run.rows() + " rows once more by " + Failures.excerpt(run)));
        StatementRun place = residue.onlyMoved() ? writes.get(0) : Mention.statement(step, residue.ids());
        return Stream.of(Found.by(RULE, recording, step)
                .at(place)
                .says("Applied a second time, the migration succeeds and repeats its effects: "
                        + (residue.onlyMoved() ? "rows are written again" : residue.inWords()) + ".")
                .evidence(seen)
                .remedy(
                        "Nothing, as long as the tool keeps count. It matters where scripts are run by hand or the tracking"
                                + " table is lost: write ON CONFLICT DO NOTHING, WHERE NOT EXISTS or OR REPLACE.")
                .repeat(ByHand.twice(recording, step))
                .finding());
    }

    private static boolean wroteRows(StatementRun run) {
        return run.rows() > 0 && WRITES.matcher(run.sql()).find();
    }
}
