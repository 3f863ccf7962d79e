package io.seatrial.database.postgresql;

import io.seatrial.database.Catalogue;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads the schema of a PostgreSQL database from its catalogue. */
public final class PostgresSchemaReader {

    private PostgresSchemaReader() {}

    /**
     * Everything that the database is made of, as the session sees it; within the open transaction if there is one.
     *
     * <p>Changes settings of the session (search path, date style, time zone …) and leaves them changed.
     */
    public static Snapshot full(Connection connection) throws SQLException {
        PostgresCatalogue catalogue = pinned(connection);
        return new FullReader(catalogue).read(connection);
    }

    private static PostgresCatalogue pinned(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(Catalogue.load(PostgresCatalogue.class, "0").text("reading/session.sql"));
        }
        return PostgresCatalogue.of(connection);
    }
}
