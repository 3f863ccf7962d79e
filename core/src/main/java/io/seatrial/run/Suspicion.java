package io.seatrial.run;

import io.seatrial.database.Refusal;
import io.seatrial.database.RowProbes;
import io.seatrial.database.suspect.Suspect;
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

/**
 * Looks for the rows on which a step failed: of the queries that may find them, the first that does is told.
 *
 * @param fine the same database with rows on which the step goes through, or null
 */
record Suspicion(Workshop workshop, Cargo cargo, Snapshot snapshot, Cargo fine) {

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
        List<Suspect> suspects =
                probes.suspects(refusal, statements.get(last), statements.subList(0, last), snapshot.schema());
        for (Suspect suspect : suspects) {
            int rows = rows(cargo, suspect);
            if (rows > 0 && (fine == null || rows(fine, suspect) == 0)) {
                String many = rows == COUNTED ? "at least " + rows + " rows" : rows == 1 ? "1 row" : rows + " rows";
                String told = suspect.told();
                boolean rehearsed = !suspect.rehearsed().isEmpty();
                return List.of(
                        new Observation.Suspected(told, rehearsed, fine != null, "finds " + many + " here: " + told));
            }
        }
        String why = suspects.isEmpty()
                ? "the statement does not say which rows it cannot take"
                : "none of " + suspects.size() + " that were tried tells these rows from others";
        return List.of(new Observation.Suspected(null, false, false, "no query was found that tells: " + why));
    }

    /** How many rows the query finds; -1 where it does not even run. Nothing stays of what comes before it. */
    private int rows(Cargo cargo, Suspect suspect) throws SQLException {
        Connection connection = cargo.visitor(workshop.terms().session());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            statement.setEscapeProcessing(false);
            for (String sql : suspect.rehearsed()) {
                statement.execute(sql);
            }
            return counted(statement, statement.execute(suspect.query()));
        } catch (SQLException e) {
            // It was only one that might have told.
            return -1;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static int counted(Statement statement, boolean first) throws SQLException {
        boolean answer = first;
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
    }
}
