package io.seatrial.data.probe;

import io.seatrial.database.RowProbes;
import io.seatrial.database.RowProbes.Breach;
import io.seatrial.recording.Observation;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries for each constraint a row that breaks it, in a transaction that is rolled back: the constraint, and no other, must
 * refuse it.
 *
 * @param letIn a row that breaks the constraint was let in
 * @param untried constraints for which no such row could be made, or something else refused it
 */
public record Ordeal(List<Observation.LetIn> letIn, List<ObjectId> untried) {

    /** How it went for one constraint. */
    private enum Verdict {
        REFUSED,
        LET_IN,
        UNKNOWN
    }

    public Ordeal {
        letIn = List.copyOf(letIn);
        untried = List.copyOf(untried);
    }

    /**
     * Tries them.
     *
     * @param connection as the application would have one; it is left without a transaction
     * @param ids of constraints, and of columns that refuse NULL
     */
    public static Ordeal of(Connection connection, RowProbes probes, Schema schema, List<ObjectId> ids)
            throws SQLException {
        List<Observation.LetIn> letIn = new ArrayList<>();
        List<ObjectId> untried = new ArrayList<>();
        connection.setAutoCommit(false);
        try {
            for (ObjectId id : ids) {
                SchemaObject constraint = schema.get(id);
                List<String> tried = new ArrayList<>();
                Verdict verdict = constraint == null
                        ? Verdict.REFUSED
                        : verdict(connection, probes, probes.breaches(constraint, schema), tried);
                connection.rollback();
                if (verdict == Verdict.LET_IN) {
                    letIn.add(new Observation.LetIn(id, tried, id + " let in " + tried.get(0)));
                } else if (verdict == Verdict.UNKNOWN) {
                    untried.add(id);
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        return new Ordeal(letIn, untried);
    }

    private static Verdict verdict(Connection connection, RowProbes probes, List<Breach> breaches, List<String> tried)
            throws SQLException {
        Verdict best = Verdict.UNKNOWN;
        for (Breach breach : breaches) {
            try {
                for (List<String> material : material(connection, breach)) {
                    Verdict one = attempt(connection, probes, breach, material);
                    if (one == Verdict.LET_IN) {
                        tried.add(words(breach, material));
                        return one;
                    }
                    best = one == Verdict.REFUSED ? one : best;
                    if (one == Verdict.REFUSED) {
                        break;
                    }
                }
            } catch (SQLException e) {
                connection.rollback();
            }
        }
        return best;
    }

    /** Leaves the connection without a transaction. */
    private static Verdict attempt(Connection connection, RowProbes probes, Breach breach, List<String> material)
            throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(breach.sql());
                Statement settle = connection.createStatement()) {
            if (probes.settleConstraints() != null) {
                settle.execute(probes.settleConstraints());
            }
            for (int i = 0; i < material.size(); i++) {
                change.setString(i + 1, material.get(i));
            }
            boolean rows = change.execute() || change.getUpdateCount() > 0;
            long broken = rows ? breaking(connection, breach) : 0;
            connection.rollback();
            // Nobody else writes, so that what breaks it now is what broke it before.
            boolean letIn = rows && (breach.proof() == null || broken > breaking(connection, breach));
            return letIn ? Verdict.LET_IN : Verdict.UNKNOWN;
        } catch (SQLException e) {
            connection.rollback();
            return probes.refuses(e, breach) ? Verdict.REFUSED : Verdict.UNKNOWN;
        }
    }

    /** How many rows break the constraint now. */
    private static long breaking(Connection connection, Breach breach) throws SQLException {
        if (breach.proof() == null) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(breach.proof())) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }

    private static List<List<String>> material(Connection connection, Breach breach) throws SQLException {
        if (breach.material() == null) {
            return List.of(List.of());
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(breach.material())) {
            List<List<String>> all = new ArrayList<>();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> one = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    one.add(rows.getString(i));
                }
                all.add(one);
            }
            return all;
        }
    }

    private static String words(Breach breach, List<String> material) {
        return "a row " + breach.words().replace("%s", material.isEmpty() ? "" : shown(material.get(0)));
    }

    private static String shown(String value) {
        return "'" + (value.length() > 40 ? value.substring(0, 40) + "…" : value) + "'";
    }
}
