package io.seatrial.check.shape;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Described;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.diff.Change;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A migration after which a foreign key refers to a table, a column or a key that is not there. */
final class ForeignKeyLeadsNowhere implements Check {

    private static final Rule RULE = new Rule("foreign-key-leads-nowhere", Severity.ERROR);

    private static final String REMEDY =
            "Make a table anew beside the old one, drop the old one and rename the new one last:"
                    + " renaming the old one takes the foreign keys of others along. Make anew the tables whose keys lead nowhere.";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        List<Step> ups = recording.steps(Step.Role.UP).filter(Step::ok).toList();
        Ground end = ups.isEmpty() ? null : new Ground(schemaAfter(ups.get(ups.size() - 1)));
        return ups.stream()
                .filter(up -> up.changes().stream().anyMatch(ForeignKeyLeadsNowhere::matters))
                .flatMap(up -> finding(recording, up, end));
    }

    private static Schema schemaAfter(Step up) {
        return up.after().schema();
    }

    /** Only a key itself, or what goes or changes, can lead a key astray. */
    private static boolean matters(Change change) {
        return !(change instanceof Change.Added added) || Goal.of(added.object()) != null;
    }

    /** @param end what the history comes to: who makes a key before its table has said so by making the table then */
    private static Stream<Finding> finding(Recording recording, Step up, Ground end) {
        Schema before = up.before().schema();
        Ground after = new Ground(schemaAfter(up));
        List<SchemaObject> all = after.astray();
        Ground earlier = all.isEmpty() ? null : new Ground(before);
        List<SchemaObject> astray = all.stream()
                .filter(key -> earlier.missing(before.get(key.id())) == null)
                .filter(key -> before.get(key.id()) != null || stays(key, end))
                .toList();
        return astray.isEmpty() ? Stream.empty() : Stream.of(told(recording, up, astray, after, end));
    }

    /** The statement that dropped what the key refers to, else the one that has to do with the key; or null. */
    private static StatementRun leader(Step up, SchemaObject key) {
        List<String> table = Goal.of(key).table();
        StatementRun dropping = Unsaid.dropping(up, table.get(table.size() - 1));
        return dropping != null ? dropping : Mention.statement(up, List.of(key.id()));
    }

    private static boolean stays(SchemaObject key, Ground end) {
        return end.missing(end.find(key.id())) != null;
    }

    private static Finding told(Recording recording, Step up, List<SchemaObject> astray, Ground after, Ground end) {
        boolean stays = astray.stream().anyMatch(key -> stays(key, end));
        StatementRun run = leader(up, astray.get(0));
        Found found = Found.by(RULE, recording, up)
                .at(run)
                .severity(stays ? RULE.severity() : Severity.WARNING)
                .says("Foreign keys lead nowhere afterwards: "
                        + astray.stream()
                                .map(key -> Described.name(key) + " refers to " + after.missing(key))
                                .collect(Collectors.joining("; "))
                        + (stays ? "." : "; a later migration mends it."))
                .remedy(REMEDY)
                .repeat(ByHand.of(recording, up));
        if (run != null) {
            found.evidence("by " + Failures.excerpt(run));
        }
        for (SchemaObject key : astray) {
            SchemaObject old = up.before().schema().get(key.id());
            found.evidence(Described.name(key) + " refers to " + Facts.REFERENCES.of(key)
                    + (old == null ? "" : "; before, to " + Facts.REFERENCES.of(old) + ", which was there"));
        }
        return found.finding();
    }
}
