package io.seatrial.check.shape;

import io.seatrial.check.Mention;
import io.seatrial.diff.Change;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.UniqueKeys;
import java.util.List;
import java.util.Set;

/** Which removals a script does not speak of. */
final class Unsaid {

    /** Kinds that belong to something else and can go along with it unnoticed. */
    private static final Set<String> ATTACHED = Set.of(
            "index",
            "constraint",
            "trigger",
            "view",
            "materialized_view",
            "policy",
            "rule",
            "statistics",
            "column",
            "function",
            "aggregate",
            "table");

    private Unsaid() {}

    /** True where the script makes up names as it runs, so that a name not written proves nothing. */
    static boolean namesAreComputed(Step up) {
        return up.runs().stream().anyMatch(run -> Mention.of("execute", run.sql()) && Mention.of("do", run.sql()));
    }

    /**
     * True when neither the up nor its down names the object, and it does not come back with the down by itself as, say,
     * the foreign key does that was written into its column's definition.
     */
    static boolean taken(ObjectId id, Step up, Step down) {
        SchemaObject before = up.before().schema().get(id);
        boolean returns =
                down != null && down.ok() && before.equals(down.after().schema().get(id));
        if (Nameless.is(before)) {
            return !returns && !Nameless.spokenOf(before, up, down);
        }
        return ATTACHED.contains(id.kind().name())
                && !named(id, up)
                && !named(id, down)
                && !(returns && ofOneColumn(before))
                && !impliedByNullability(before)
                && !keptAsAnother(before, up);
    }

    /** True for a key that another one takes the part of: the same columns of the same table are made unique anew. */
    private static boolean keptAsAnother(SchemaObject key, Step up) {
        List<String> columns = UniqueKeys.columns(key);
        return !columns.isEmpty()
                && up.changes().stream()
                        .filter(Change.Added.class::isInstance)
                        .map(change -> ((Change.Added) change).object())
                        .anyMatch(added -> table(added).equals(table(key))
                                && UniqueKeys.columns(added).equals(columns));
    }

    private static boolean named(ObjectId id, Step step) {
        String name = id.name();
        int arguments = name.indexOf('(');
        return Mention.of(arguments < 0 ? name : name.substring(0, arguments), step);
    }

    private static boolean ofOneColumn(SchemaObject object) {
        String columns = object.fact("columns") != null ? object.fact("columns") : object.fact("keys");
        return columns != null && !columns.contains(",");
    }

    /** Not-null constraints have names since PostgreSQL 18, but are written and dropped as a trait of the column. */
    private static boolean impliedByNullability(SchemaObject object) {
        return "not-null constraint".equals(object.fact("kind"));
    }

    /** The statement that took it: the one seen to, else the last that drops a part of what it was made of. */
    static StatementRun taker(Step up, SchemaObject taken) {
        if (Mention.changed(up, taken.id())) {
            return Mention.statement(up, List.of(taken.id()));
        }
        List<String> gone = up.before().schema().objects().keySet().stream()
                .filter(id -> up.after().schema().get(id) == null)
                .map(ObjectId::name)
                .filter(name -> taken.facts().values().stream().anyMatch(value -> Mention.of(name, value)))
                .toList();
        StatementRun taker = null;
        for (StatementRun run : up.runs()) {
            if (Mention.of("drop", run.sql()) && gone.stream().anyMatch(name -> Mention.of(name, run.sql()))) {
                taker = run;
            }
        }
        return taker != null ? taker : dropping(up, table(taken));
    }

    /** The last statement that drops something and names that table, as one does that makes the table anew; or null. */
    static StatementRun dropping(Step up, String table) {
        return up.runs().stream()
                .filter(run -> Mention.of("drop", run.sql()) && Mention.of(table, run.sql()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static String table(SchemaObject part) {
        List<String> path = part.id().path();
        String table = Facts.TABLE.of(part);
        return table != null ? Names.unquoted(table).get(0) : path.get(Math.max(0, path.size() - 2));
    }
}
