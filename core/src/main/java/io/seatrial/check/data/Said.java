package io.seatrial.check.data;

import io.seatrial.check.Mention;
import io.seatrial.recording.Observation;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.List;
import java.util.regex.Pattern;

/** Which statement of a script says that rows or values go. */
final class Said {

    private static final Pattern COMMENTS = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    /** What a key or a trigger does some day says nothing of the rows that are there. */
    private static final Pattern SOME_DAY = Pattern.compile("\\bon\\s+(?:delete|update)\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> REMOVAL = List.of("drop", "delete", "truncate", "detach");

    private Said() {}

    /**
     * The statement that says that rows of the table go, or null. Where a table is made anew and its rows are copied,
     * dropping the old one says nothing of the kind.
     */
    static StatementRun removal(Step step, Observation.RowsChanged rows) {
        StatementRun run = removal(step, rows.table());
        boolean merelyDropped = run != null
                && rows.now() != null
                && Mention.of("drop", run.sql())
                && Rebuild.of(step, rows.table()) != null;
        return merelyDropped ? null : run;
    }

    /** The last statement that drops, deletes or empties something and names the table or its schema, or null. */
    static StatementRun removal(Step step, ObjectId table) {
        List<String> path = table.path();
        StatementRun named = last(step, REMOVAL, List.of(table.name()));
        return named != null || path.size() < 2
                ? named
                : last(step, List.of("drop"), List.of("schema", path.get(path.size() - 2)));
    }

    /** The last statement that drops the foreign key or the table it leads to by name, or null. */
    static StatementRun letGo(Step step, String key, ObjectId parent) {
        StatementRun constraint = last(step, List.of("drop"), List.of("constraint", key));
        return constraint != null ? constraint : last(step, List.of("drop"), List.of("table", parent.name()));
    }

    /** The last statement that says of like rows that some go, or null. */
    static StatementRun merging(Step step, ObjectId table) {
        StatementRun deletes = last(step, List.of("delete", "truncate"), List.of(table.name()));
        return deletes != null ? deletes : last(step, List.of("distinct", "group"), List.of("select", table.name()));
    }

    /** The last statement that removes the rows or the column, or sets the column; or null. */
    static StatementRun removal(Step step, Observation loss) {
        if (loss instanceof Observation.RowsChanged rows) {
            return removal(step, rows.table());
        }
        ObjectId column = Losses.about(loss);
        StatementRun dropped = last(step, List.of("drop"), List.of(column.name()));
        return dropped != null ? dropped : last(step, List.of("update"), List.of(table(column), column.name()));
    }

    /** The last statement that drops the column, sets it, or leaves it out where the table is made anew; or null. */
    static StatementRun loss(Step step, Observation.ValuesChanged values) {
        ObjectId column = values.column();
        StatementRun dropped = last(step, List.of("drop"), List.of(column.name()));
        StatementRun said = dropped != null ? dropped : rewriting(step, column);
        return said != null || values.damage() != Observation.Damage.DROPPED
                ? said
                : Rebuild.of(step, Losses.table(values));
    }

    /** The last statement that sets the column in rows that are there, or null. */
    static StatementRun rewriting(Step step, Observation.ValuesChanged values) {
        StatementRun run = rewriting(step, values.column());
        // What the server's own cast makes of a value is what the script asks for; a rounded or shortened one is not.
        return run == null && values.damage() == Observation.Damage.CAST
                ? last(step, List.of("type"), List.of("alter", values.column().name()))
                : run;
    }

    private static StatementRun rewriting(Step step, ObjectId column) {
        StatementRun update = last(step, List.of("update"), List.of(table(column), column.name()));
        if (update != null) {
            return update;
        }
        StatementRun using = last(step, List.of("using"), List.of("alter", "type", column.name()));
        return using == null || merelyCast(using, column) ? null : using;
    }

    /** {@code USING amount::integer} says no more than the type does. */
    private static boolean merelyCast(StatementRun run, ObjectId column) {
        Pattern cast = Pattern.compile(
                "using\\s+\\(*\\s*(cast\\s*\\(\\s*)?\"?" + Pattern.quote(column.name()) + "\"?\\s*\\)*\\s*(::|as\\b)",
                Pattern.CASE_INSENSITIVE);
        return cast.matcher(run.sql()).find();
    }

    /** True where some statement writes rows and names the column: it may make something of its values. */
    static boolean leadsOn(Step step, ObjectId column) {
        return last(step, List.of("update", "insert", "merge"), List.of(table(column), column.name())) != null;
    }

    private static String table(ObjectId column) {
        return column.path().get(column.path().size() - 2);
    }

    /** The last statement that has one of the words and all of the names. */
    private static StatementRun last(Step step, List<String> words, List<String> names) {
        for (int i = step.runs().size() - 1; i >= 0; i--) {
            String bare = COMMENTS.matcher(step.runs().get(i).sql()).replaceAll(" ");
            String sql = SOME_DAY.matcher(bare).replaceAll(" ");
            boolean says = words.stream().anyMatch(word -> Mention.of(word, sql));
            boolean computes = Mention.of("execute", sql) && Mention.of("do", sql);
            if (says && (computes || names.stream().allMatch(name -> Mention.of(name, sql)))) {
                return step.runs().get(i);
            }
        }
        return null;
    }
}
