package io.seatrial.run;

import io.seatrial.database.Refusal;
import io.seatrial.database.RowProbes;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Looks for the rows on which a step failed: of the queries that may find them, the first that does is told. */
record Suspicion(Workshop workshop, Cargo cargo, Snapshot snapshot) {

    private static final int SECONDS = 10;
    private static final int COUNTED = 1000;

    List<Observation> of(Step failed) throws SQLException {
        RowProbes probes = workshop.server().dialect().probes().orElse(null);
        if (probes == null
                || !(failed.outcome() instanceof Outcome.Failed how)
                || failed.runs().isEmpty()) {
            return List.of();
        }
        List<String> statements = failed.runs().stream().map(StatementRun::sql).toList();
        int last = statements.size() - 1;
        Refusal refusal = new Refusal(how.reason(), how.sqlState(), how.message(), how.detail(), 0);
        List<String> queries =
                probes.suspects(refusal, statements.get(last), statements.subList(0, last), snapshot.schema());
        Connection connection = cargo.visitor(workshop.terms().session());
        connection.setAutoCommit(false);
        try {
            for (String query : queries) {
                int rows = rows(connection, query);
                if (rows > 0) {
                    String many = rows == COUNTED ? "at least " + rows + " rows" : rows == 1 ? "1 row" : rows + " rows";
                    return List.of(new Observation.Suspected(query, rows, "finds " + many + " here: " + query));
                }
            }
            return List.of();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** How many rows the query finds; none where it does not even run. */
    private static int rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            statement.setEscapeProcessing(false);
            boolean answer = statement.execute(query);
            while (!answer && statement.getUpdateCount() >= 0) {
                answer = statement.getMoreResults();
            }
            int rows = 0;
            try (ResultSet found = answer ? statement.getResultSet() : null) {
                while (found != null && rows < COUNTED && found.next()) {
                    rows++;
                }
            }
            return rows;
        } catch (SQLException e) {
            // It was only one that might have told.
            return 0;
        } finally {
            connection.rollback();
        }
    }
}
