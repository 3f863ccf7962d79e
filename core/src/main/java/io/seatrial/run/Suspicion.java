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
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the rows on which a step failed: of the queries that may find them, the first that does is told.
 *
 * @param fine the same database with rows on which the step goes through, or null
 */
record Suspicion(Workshop workshop, Cargo cargo, Snapshot snapshot, Cargo fine) {

    private static final int SECONDS = 10;
    private static final int COUNTED = 1000;

    /** Characters of a value that are shown. */
    private static final int LONGEST = 40;

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
            Finds finds = rows(cargo, suspect);
            int rows = finds.rows();
            if (rows > 0 && (fine == null || rows(fine, suspect).rows() == 0)) {
                String many = rows == COUNTED ? "at least " + rows + " rows" : rows == 1 ? "1 row" : rows + " rows";
                String told = suspect.told();
                boolean rehearsed = !suspect.rehearsed().isEmpty();
                return List.of(new Observation.Suspected(
                        told, rehearsed, fine != null, finds.first(), "finds " + many + " here: " + told));
            }
        }
        String why = suspects.isEmpty()
                ? "the statement does not say which rows it cannot take"
                : "none of " + suspects.size() + " that were tried tells these rows from others";
        return List.of(new Observation.Suspected(null, false, false, null, "no query was found that tells: " + why));
    }

    /** What a query finds. @param rows -1 where it does not even run @param first null where there is none */
    private record Finds(int rows, String first) {}

    /** Nothing stays of what comes before the query. */
    private Finds rows(Cargo cargo, Suspect suspect) throws SQLException {
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
            return new Finds(-1, null);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static Finds counted(Statement statement, boolean first) throws SQLException {
        boolean answer = first;
        while (!answer && statement.getUpdateCount() >= 0) {
            answer = statement.getMoreResults();
        }
        int rows = 0;
        String shown = null;
        try (ResultSet found = answer ? statement.getResultSet() : null) {
            while (found != null && rows < COUNTED && found.next()) {
                shown = rows == 0 ? shown(found) : shown;
                rows++;
            }
        }
        return new Finds(rows, shown);
    }

    private static String shown(ResultSet row) throws SQLException {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String value = row.getString(i);
            String text = value == null
                    ? "NULL"
                    : "'" + (value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value) + "'";
            parts.add(row.getMetaData().getColumnLabel(i) + " = " + text);
        }
        return String.join(", ", parts);
    }
}
