package io.seatrial.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The frozen catalogue queries, sent through one connection; their output is thrown away. */
final class Baseline {

    private static final String QUERIES = Texts.of("catalogue-postgresql.sql");

    private Baseline() {}

    static void run(Connection connection) throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (Statement statement = connection.createStatement()) {
            for (String line : QUERIES.split("\n")) {
                if (line.startsWith("COPY")) {
                    copy.copyOut(line.substring(0, line.lastIndexOf(';')), OutputStream.nullOutputStream());
                } else if (!line.startsWith("--")) {
                    statement.execute(line);
                }
            }
        }
    }
}
