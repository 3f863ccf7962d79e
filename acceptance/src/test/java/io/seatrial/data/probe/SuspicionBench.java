package io.seatrial.data.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.Refusal;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.Session;
import io.seatrial.database.suspect.Suspect;
import io.seatrial.embedded.Servers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Finds out whether a query tells the rows on which a script fails from rows on which it goes through. */
final class SuspicionBench implements AutoCloseable {

    private final DatabaseServer server;
    private final Dialect dialect;
    private final ScratchServer scratch;
    private final List<String> setup;
    private final List<String> mended;
    private final List<String> opening;

    /**
     * @param setup makes tables with rows
     * @param mended takes away those that a test makes odd
     * @param opening what a session begins with
     */
    SuspicionBench(String name, String setup, String mended, String... opening) {
        this.opening = List.of(opening);
        this.server = Servers.start(name);
        this.dialect = Dialects.named(name);
        this.scratch = dialect.open(server);
        this.setup = statements(setup);
        this.mended = statements(mended);
    }

    private static List<String> statements(String sql) {
        return List.of(sql.strip().split(";\\s*"));
    }

    /**
     * The script fails on odd rows; a query finds so many of them, and none once they are gone, and then the script works.
     *
     * @param odd makes rows odd
     * @return the query
     */
    Suspect findsTheRows(String odd, int rows, String script) throws SQLException {
        try (ScratchDatabase database = database(List.of(odd));
                Connection connection = database.connect()) {
            List<String> statements = statements(script);
            Failure failure = failure(List.of(odd), statements);
            assertThat(failure).as("what the server says").isNotNull();

            List<Suspect> suspects = dialect.probes()
                    .orElseThrow()
                    .suspects(
                            failure.refusal(),
                            statements.get(failure.at()),
                            statements.subList(0, failure.at()),
                            database.snapshot().schema());
            Suspect suspect = suspects.stream()
                    .filter(one -> found(connection, one) > 0)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(failure + ", and none finds a row: " + suspects));
            assertThat(found(connection, suspect)).as(suspect.told()).isEqualTo(rows);
            // Older servers are asked by a function of the session's own.
            assertThat(suspects)
                    .filteredOn(one -> one.query().startsWith("CREATE FUNCTION"))
                    .allSatisfy(one ->
                            assertThat(found(connection, one)).as(one.told()).isIn(rows, 0, -1));

            run(connection, mended);
            assertThat(found(connection, suspect)).as(suspect.told()).isZero();
            assertThat(failure(mended, statements)).isNull();
            return suspect;
        }
    }

    private ScratchDatabase database(List<String> more) throws SQLException {
        ScratchDatabase database = scratch.create();
        try (Connection connection = database.connect()) {
            run(connection, setup);
            run(connection, more);
        }
        return database;
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private record Failure(int at, Refusal refusal) {}

    /** What the server says to the first statement that it refuses, or null. */
    private Failure failure(List<String> more, List<String> statements) throws SQLException {
        try (ScratchDatabase database = database(more);
                Session session = database.open()) {
            for (String sql : opening) {
                session.send(sql);
            }
            session.send("BEGIN");
            for (int i = 0; i < statements.size(); i++) {
                try {
                    session.send(statements.get(i));
                } catch (SQLException e) {
                    return new Failure(i, session.explain(e));
                }
            }
            return null;
        }
    }

    /** How many rows the query gives; -1 where it does not run. */
    private static int found(Connection connection, Suspect suspect) {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : suspect.rehearsed()) {
                statement.execute(sql);
            }
            boolean answer = statement.execute(suspect.query());
            while (!answer && statement.getUpdateCount() >= 0) {
                answer = statement.getMoreResults();
            }
            int rows = 0;
            try (ResultSet found = statement.getResultSet()) {
                while (found.next()) {
                    rows++;
                }
            }
            return rows;
        } catch (SQLException e) {
            return -1;
        } finally {
            rollBack(connection);
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        scratch.close();
        server.close();
    }
}
