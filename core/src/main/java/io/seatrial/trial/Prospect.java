package io.seatrial.trial;

import io.seatrial.diff.Change;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.UniqueKeys;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the scripts of a migration let one expect of them when there are rows. */
final class Prospect {

    /** Kinds with which rows or values go. */
    private static final Set<String> HOLDING = Set.of("table", "column", "materialized_view");

    /** Facts whose change demands something of values, or rewrites them. */
    private static final Set<String> DEMANDING =
            Set.of("type", "nullable", "labels", "collation", "charset", "generated as", "constraints");

    /** Statements about what a database is made of, in which no word reads rows; a view or an index reads none for good. */
    private static final Pattern DEFINING = Pattern.compile(
            "\\s*(?:(?:create (?:or replace )?view|create (?:unique )?index)\\b.*"
                    + "|(?:alter|create|drop|comment|grant|revoke|set|reset|begin|start|commit)\\b"
                    + "(?!.*\\b(?:execute|call|select|values|using|with|partition|attach|inherits?)\\b).*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Statements that write rows, of which an empty database already gets some. */
    private static final Pattern INSERTING = Pattern.compile("\\s*(?:insert|copy|load)\\b", Pattern.CASE_INSENSITIVE);

    private Prospect() {}

    /**
     * True for an up that seems neither to write or remove what rows hold, nor to demand anything new of it; a guess, which
     * costs time where it is wrong.
     */
    static boolean gentle(Step up) {
        return !Afterwards.mayMerge(up)
                && !Concern.writes(up)
                && up.runs().stream()
                        .noneMatch(run -> INSERTING.matcher(run.sql()).lookingAt())
                && up.changes().stream()
                        .allMatch(change -> change instanceof Change.Removed
                                ? !HOLDING.contains(change.id().kind().name())
                                : undemanding(change, up));
    }

    /**
     * True for a down that does the same whatever the tables hold: no statement of it reads or writes rows, and nothing that
     * was there before demands anything of them, so that it is all one whether the schema was used.
     */
    static boolean heedsNoRows(Step up, Step down) {
        Set<ObjectId> made = up.changes().stream()
                .filter(Change.Added.class::isInstance)
                .map(Change::id)
                .collect(Collectors.toSet());
        return down.runs().stream().allMatch(Prospect::defines)
                && down.changes().stream()
                        .allMatch(change -> change instanceof Change.Removed
                                ? made.contains(change.id())
                                        || !HOLDING.contains(change.id().kind().name())
                                : undemanding(change, down));
    }

    private static boolean defines(StatementRun run) {
        return run.rows() <= 0
                && Concern.whole(run)
                && DEFINING.matcher(run.sql()).matches();
    }

    private static boolean undemanding(Change change, Step step) {
        String kind = change.id().kind().name();
        if (change instanceof Change.Added added) {
            if (added.object().fact("generated as") != null) {
                return !Concern.concernsOld(added, step);
            }
            return UniqueKeys.isUniqueIndex(added.object())
                    ? !Concern.concernsOld(added, step)
                    : !kind.equals("constraint") || !Concern.concernsOld(added, step) || isNew(added.object(), step);
        }
        Set<String> facts = change instanceof Change.Altered altered
                ? altered.facts().keySet()
                : ((Change.Renamed) change).facts().keySet();
        return !kind.equals("constraint") && Collections.disjoint(facts, DEMANDING);
    }

    /** True for a constraint of columns that were made with it. */
    private static boolean isNew(SchemaObject constraint, Step up) {
        List<String> columns = Names.listed(Objects.toString(Facts.COLUMNS.of(constraint), ""));
        List<String> table = owner(constraint.id());
        Set<String> made = up.changes().stream()
                .filter(change -> change instanceof Change.Added
                        && change.id().kind().name().equals("column")
                        && owner(change.id()).equals(table))
                .map(change -> change.id().name())
                .collect(Collectors.toSet());
        return !columns.isEmpty() && made.containsAll(columns);
    }

    private static List<String> owner(ObjectId part) {
        return part.path().subList(0, part.path().size() - 1);
    }
}
