package io.seatrial.check.data;

import io.seatrial.check.Failures;
import io.seatrial.check.Mention;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a failed migration takes for granted of the rows.
 *
 * @param words goes on after "assumes that"
 * @param query found rows for which it does not hold; null where none did
 */
record Assumption(String words, String query) {

    /** Words of statements by which values get into a column that has no such name before. */
    private static final List<String> FILLING =
            List.of("update", "insert", "copy", "merge", "rename", "change", "select");

    private static final Pattern DROP = Pattern.compile("(?i)\\s*drop\\b");

    /** All columns of a table go into another one. */
    private static final Pattern COPY = Pattern.compile("(?is)insert\\b.*\\bselect\\s+\\*");

    /**
     * Null where the failure does not depend on what the rows hold: any row would have brought it about, or the project
     * brings them along, so that there is nothing to assume.
     */
    static Assumption of(Step step) {
        if (Shown.in(step, Observation.OnRows.class).anyMatch(met -> met.whose() != null)) {
            return null;
        }
        Outcome.Failed failed = Failures.of(step);
        Complaint complaint = new Complaint(step, failed);
        String state = complaint.state();
        boolean rows = step.role().onOddRows()
                || Failures.onPurpose(step, failed)
                || state.startsWith("22")
                || state.startsWith("23") && !anyRow(step, complaint) && !drops(step);
        return rows ? byState(complaint, failed).tried(step) : null;
    }

    /** With the query that found such rows here, where one did. */
    private Assumption tried(Step step) {
        return step.observations().stream()
                .filter(Observation.Suspected.class::isInstance)
                .map(seen -> ((Observation.Suspected) seen).query())
                .filter(Objects::nonNull)
                .map(query -> new Assumption(words, query))
                .findFirst()
                .orElse(this);
    }

    /** True when a drop failed, as SQLite's does where rows still refer to those of the table: no value of theirs would help. */
    private static boolean drops(Step step) {
        List<StatementRun> runs = step.runs();
        return !step.role().onOddRows()
                && !runs.isEmpty()
                && DROP.matcher(runs.get(runs.size() - 1).sql()).lookingAt();
    }

    /** True when only columns that this migration adds are to blame, and nothing had filled them from other values. */
    private static boolean anyRow(Step step, Complaint complaint) {
        List<String> columns = complaint.columns();
        String table = complaint.table();
        if (columns.isEmpty() || table == null) {
            return false;
        }
        boolean old = step.before().schema().objects().keySet().stream()
                .anyMatch(id -> Complaint.isColumn(id, table) && columns.contains(id.name()));
        boolean filled = step.runs().stream()
                .anyMatch(run -> COPY.matcher(run.sql()).find()
                        || FILLING.stream().anyMatch(word -> Mention.of(word, run.sql()))
                                && columns.stream().anyMatch(column -> Mention.of(column, run.sql())));
        return !old && !filled;
    }

    /** In words alone: a query counts when it was tried. */
    private static Assumption byState(Complaint complaint, Outcome.Failed failed) {
        String table = complaint.table();
        String listed = complaint.listed();
        boolean known = table != null && !complaint.columns().isEmpty();
        return new Assumption(
                switch (complaint.state()) {
                    case "23502" -> known ? "no row of " + table + " has NULL in " + listed : "a column has no NULLs";
                    case "23505" -> known ? "no two rows of " + table + " share " + listed : "rows differ in a key";
                    case "23503" ->
                        known
                                ? "every " + listed + " of " + table + " is there in the table it refers to"
                                : "every reference has its row";
                    case "23514" -> "every row meets a check: " + Failures.headline(failed);
                    default -> "no row brings about this: " + Failures.headline(failed);
                },
                null);
    }
}
