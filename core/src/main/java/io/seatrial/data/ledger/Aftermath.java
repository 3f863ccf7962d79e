package io.seatrial.data.ledger;

import io.seatrial.database.RowProbes;
import io.seatrial.recording.Observation;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an up left behind that counting rows and values does not tell: orphans, twins, merged rows, sequences that fell
 * behind, and statements that rewrote much of a table at once.
 *
 * @param before the database that {@code after} was a copy of before the up ran there
 */
public record Aftermath(Ledger before, Ledger after, RowProbes probes, Thresholds thresholds) {

    /** What only makes a table, or says what will once be done, hands out no ids. */
    private static final Pattern TURNING = Pattern.compile(
            "\\s*(?!create\\s+(?:or\\s+replace\\s+)?(?:\\w+\\s+)?(?:table|trigger|function|procedure)\\b)(?s:.*)\\b(?:sequence|setval|nextval|restart|identity|auto_increment|do|execute"
                    + "|call|perform)\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * From when on one statement rewrites too much at once.
     *
     * @param rows at least so many
     * @param percent at least so many of the table's rows
     */
    public record Thresholds(int rows, int percent) {}

    /** Looks at all of it. @param up went well */
    public List<Observation> of(Step up) throws SQLException {
        if (!wrote(up) && up.changes().isEmpty()) {
            return mayTurnBack(up) ? new Behind(this).in(up) : List.of();
        }
        Map<String, Tally> old = tallies(before);
        Map<String, Tally> now = tallies(after);
        List<Pair> pairs = Pair.of(before.tables(), after.tables());
        List<Observation> all = new ArrayList<>(new Orphans(this, pairs).in(up));
        if (wrote(up) || mayTurnBack(up)) {
            all.addAll(new Behind(this).in(up));
        }
        if (wrote(up)) {
            all.addAll(new Twins(this, pairs, old, now).in(up));
            all.addAll(new Rewrites(thresholds, pairs, old).in(up));
        }
        all.addAll(merged(pairs, old, now));
        return all;
    }

    /**
     * True when it is certain that nothing is to be told of an up after which every row and value is what it was.
     *
     * @param probes may be null
     */
    public static boolean tellsNothing(RowProbes probes, Step up, Snapshot before, Snapshot after) {
        return probes == null
                || !wrote(up)
                        && !mayTurnBack(up)
                        && Orphans.let(probes, up, before, after).isEmpty();
    }

    /** Only what was merged: for rows of which the rest is known. */
    public List<Observation> merged() throws SQLException {
        return merged(Pair.of(before.tables(), after.tables()), tallies(before), tallies(after));
    }

    /** Reads what was touched, and pins the session: it must write values as the other one does. */
    private static Map<String, Tally> tallies(Ledger ledger) throws SQLException {
        ledger.read();
        return ledger.tallies().read(ledger.connection(), ledger.snapshot());
    }

    private List<Observation> merged(List<Pair> pairs, Map<String, Tally> old, Map<String, Tally> now)
            throws SQLException {
        List<Observation> merged = new ArrayList<>();
        for (Pair pair : pairs) {
            Tally earlier = old.get(pair.before().handle());
            Tally later =
                    pair.after() == null ? Tally.NONE : now.get(pair.after().handle());
            if (pair.after() != null && later.rows() > 0 && later.rows() < earlier.rows()) {
                merged.addAll(new Merges(this, pair).found(earlier.rows(), later.rows()));
            }
        }
        return merged;
    }

    private static boolean wrote(Step up) {
        return up.runs().stream().mapToLong(StatementRun::rows).anyMatch(rows -> rows != 0);
    }

    /** True when a statement may set what hands out ids, which neither writes a row nor changes what is described. */
    private static boolean mayTurnBack(Step up) {
        return up.runs().stream().anyMatch(run -> TURNING.matcher(run.sql()).lookingAt());
    }

    /** Does something with the two databases in transactions that are given up afterwards. */
    <T> T apart(Looking<T> looking) throws SQLException {
        Connection one = before.connection();
        Connection other = after.connection();
        one.setAutoCommit(false);
        other.setAutoCommit(false);
        try {
            return looking.look(one, other);
        } finally {
            one.rollback();
            one.setAutoCommit(true);
            other.rollback();
            other.setAutoCommit(true);
        }
    }

    /** Looks at both databases. */
    @FunctionalInterface
    interface Looking<T> {
        T look(Connection before, Connection after) throws SQLException;
    }
}
