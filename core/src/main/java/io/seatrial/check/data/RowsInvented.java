package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A migration after which there are rows that nobody asked for: a join that multiplies, or a trigger that writes. */
final class RowsInvented implements Check {

    private static final Rule RULE = new Rule("rows-invented", Severity.ERROR);

    private static final Pattern JOIN =
            Pattern.compile("\\bjoin\\b|\\bfrom\\s+[\\w.\"$]+(\\s+(as\\s+)?[\\w\"$]+)?\\s*,", Pattern.CASE_INSENSITIVE);
    /** Statements that write only where they say. */
    private static final Pattern PLAIN = Pattern.compile(
            "\\s*(update|insert|delete|merge|copy|alter|create|drop)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examineRows(Recording recording) {
        return Losses.upsOnAll(recording)
                .flatMap(up -> Stream.concat(multiplied(recording, up), unasked(recording, up)));
    }

    private static Stream<Finding> multiplied(Recording recording, Step up) {
        return Shown.in(up, Observation.TwinsMade.class).flatMap(seen -> {
            StatementRun join = joining(up, seen);
            return join == null && !seen.sameKey() ? Stream.empty() : Stream.of(multiplied(recording, up, seen, join));
        });
    }

    /** The statement that fills the table from a join; null where there is none. */
    private static StatementRun joining(Step up, Observation.TwinsMade seen) {
        return up.runs().stream()
                .filter(run -> Mention.of("select", run.sql())
                        && JOIN.matcher(run.sql()).find()
                        && (Mention.of(seen.table().name(), run.sql())
                                || Mention.of("into", run.sql())
                                || Mention.of("as", run.sql()) && Mention.of("create", run.sql())))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static Finding multiplied(Recording recording, Step up, Observation.TwinsMade seen, StatementRun join) {
        Found found = Found.by(RULE, recording, up)
                .at(join == null ? Mention.statement(up, List.of(seen.table())) : join)
                .says((join == null ? "Rows come in more than once: " : "A join multiplies rows: ") + seen.headline()
                        + ".")
                .evidence(seen.headline())
                .evidence(Shown.lines(seen.examples(), ": "))
                .remedy("Join on what is there at most once for each row, or take one row of each with DISTINCT ON or"
                        + " EXISTS.")
                .repeat(ByHand.of(recording, up));
        Shown.oddities(up).ifPresent(found::evidence);
        if (join != null) {
            found.evidence("by " + Failures.excerpt(join));
        }
        return found.finding();
    }

    /** Rows in a table that no statement writes to, where every statement says what it writes to. */
    private static Stream<Finding> unasked(Recording recording, Step up) {
        boolean plain = up.runs().stream()
                .filter(run -> run.rows() != 0)
                .allMatch(run -> PLAIN.matcher(run.sql()).matches() && !Mention.of("function", run.sql()));
        return Shown.in(up, Observation.RowsChanged.class)
                .filter(rows -> plain && rows.added() > 0 && rows.now() != null)
                .filter(rows -> !Mention.of(rows.table().name(), up)
                        && !Mention.of(rows.now().name(), up))
                .map(rows -> Found.by(RULE, recording, up)
                        .at(Mention.statement(up, List.of(rows.now())))
                        .severity(Severity.WARNING)
                        .says("Rows come that the script does not speak of: " + rows.headline() + ".")
                        .evidence(rows.headline())
                        .remedy(
                                "Look for a trigger that writes there. If its rows are not wanted for a migration, switch it"
                                        + " off meanwhile.")
                        .repeat(ByHand.of(recording, up))
                        .finding());
    }
}
