package io.seatrial.check.data;

import io.seatrial.check.Failures;
import io.seatrial.check.Mention;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a failed migration takes for granted of the rows.
 *
 * @param words goes on after "assumes that"
 * @param query finds rows for which it does not hold; null where none can be derived
 */
record Assumption(String words, String query) {

    /** Words of statements by which values get into a column that has no such name before. */
    private static final List<String> FILLING = List.of("update", "insert", "copy", "merge", "rename", "select");

    /** All columns of a table go into another one. */
    private static final Pattern COPY = Pattern.compile("(?is)insert\\b.*\\bselect\\s+\\*");

    /** {@code UNIQUE constraint failed: tags.name, tags.post_id} */
    private static final Pattern FAILED =
            Pattern.compile("(?:UNIQUE|NULL) constraint failed: ([^.,]+)\\.([^.]+(?:, [^.,]+\\.[^.]+)*)");

    private static final Pattern COLUMN = Pattern.compile("column \"((?:[^\"]|\"\")+)\"");
    private static final Pattern RELATION = Pattern.compile("(?:relation|table) \"((?:[^\"]|\"\")+)\"");
    private static final Pattern KEY = Pattern.compile("Key \\((.*?)\\)=\\(");
    private static final Pattern TABLE = Pattern.compile(
            "(?:alter\\s+table(?:\\s+if\\s+exists)?(?:\\s+only)?|\\bon(?:\\s+only)?|update(?:\\s+only)?|insert\\s+into)"
                    + "\\s+((?:\"[^\"]+\"|[\\w$]+)(?:\\.(?:\"[^\"]+\"|[\\w$]+))?)",
            Pattern.CASE_INSENSITIVE);

    /** Null where the failure does not depend on what the rows hold: any row would have brought it about. */
    static Assumption of(Step step) {
        Outcome.Failed failed = Failures.of(step);
        String state = Objects.toString(failed.sqlState(), "");
        if (step.role() == Step.Role.ONTO_ODD_ROWS || Failures.onPurpose(step, failed) || state.startsWith("22")) {
            return byState(state, step, failed);
        }
        return state.startsWith("23") && !anyRow(step, failed) ? byState(state, step, failed) : null;
    }

    /** True when only columns that this migration adds are to blame, and nothing had filled them from other values. */
    private static boolean anyRow(Step step, Outcome.Failed failed) {
        List<String> columns = columns(failed);
        String table = table(step, failed);
        if (columns.isEmpty() || table == null) {
            return false;
        }
        String bare = bare(table);
        boolean old = step.before().schema().objects().keySet().stream()
                .anyMatch(id -> isColumn(id, bare) && columns.contains(id.name()));
        boolean filled = step.runs().stream()
                .anyMatch(run -> COPY.matcher(run.sql()).find()
                        || FILLING.stream().anyMatch(word -> Mention.of(word, run.sql()))
                                && columns.stream().anyMatch(column -> Mention.of(column, run.sql())));
        return !old && !filled;
    }

    private static boolean isColumn(ObjectId id, String table) {
        return id.kind().name().equals("column")
                && id.path().get(id.path().size() - 2).equals(table);
    }

    private static Assumption byState(String state, Step step, Outcome.Failed failed) {
        String table = table(step, failed);
        List<String> columns = columns(failed);
        String listed =
                String.join(", ", columns.stream().map(Assumption::quoted).toList());
        boolean known = table != null && !columns.isEmpty();
        return switch (state) {
            case "23502" ->
                new Assumption(
                        known ? "no row of " + table + " has NULL in " + listed : "a column has no NULLs",
                        known && oldColumns(step, table, columns)
                                ? "SELECT count(*) FROM " + table + " WHERE " + listed + " IS NULL"
                                : null);
            case "23505" ->
                new Assumption(
                        known ? "no two rows of " + table + " share " + listed : "rows differ in a key",
                        known && oldColumns(step, table, columns)
                                ? "SELECT " + listed + ", count(*) FROM " + table + " GROUP BY " + listed
                                        + " HAVING count(*) > 1"
                                : null);
            case "23503" ->
                new Assumption(
                        known
                                ? "every " + listed + " of " + table + " is there in the table it refers to"
                                : "every reference has its row",
                        null);
            case "23514" -> new Assumption("every row meets a check: " + Failures.headline(failed), null);
            default -> new Assumption("no row brings about this: " + Failures.headline(failed), null);
        };
    }

    private static boolean oldColumns(Step step, String table, List<String> columns) {
        List<String> there = step.before().schema().objects().keySet().stream()
                .filter(id -> isColumn(id, bare(table)))
                .map(ObjectId::name)
                .toList();
        return there.containsAll(columns);
    }

    /** The columns that the server names, bare; none where it names an expression. */
    private static List<String> columns(Outcome.Failed failed) {
        Matcher one = COLUMN.matcher(failed.message());
        if (one.find()) {
            return List.of(one.group(1).replace("\"\"", "\""));
        }
        Matcher qualified = FAILED.matcher(failed.message());
        if (qualified.matches()) {
            String table = qualified.group(1) + ".";
            return List.of(qualified.group(2).replace(", " + table, "\n").split("\n"));
        }
        Matcher key = KEY.matcher(Objects.toString(failed.detail(), ""));
        if (key.find() && key.group(1).indexOf('(') < 0) {
            return Names.listed(key.group(1));
        }
        return List.of();
    }

    /** As the statement names it, so that the query can be sent as it is; else as the server does; or null. */
    private static String table(Step step, Outcome.Failed failed) {
        Matcher relation = RELATION.matcher(failed.message());
        Matcher qualified = FAILED.matcher(failed.message());
        String said = qualified.matches()
                ? qualified.group(1)
                : relation.find() ? relation.group(1).replace("\"\"", "\"") : null;
        StatementRun run = Failures.failing(step);
        Matcher named = TABLE.matcher(run == null ? "" : run.sql());
        while (named.find()) {
            if (said == null || bare(named.group(1)).equalsIgnoreCase(said)) {
                return named.group(1);
            }
        }
        return said == null ? null : quoted(said);
    }

    private static String bare(String table) {
        List<String> parts = Names.unquoted(table);
        return parts.get(parts.size() - 1);
    }

    private static String quoted(String name) {
        return name.matches("[a-z_][a-z0-9_]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
