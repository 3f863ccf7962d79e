package io.seatrial.database.postgresql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.Loader;
import io.seatrial.database.RowProbes;
import io.seatrial.database.RowQuestions;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.SliceQuestions;
import io.seatrial.database.postgresql.ddl.PostgresDdl;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.schema.Snapshot;
import io.seatrial.sql.PostgresSplitter;
import io.seatrial.sql.Splitter;
import io.seatrial.trouble.EnvironmentException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PostgreSQL, from version 12 on. */
public final class PostgresDialect implements Dialect {

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public boolean hasExtensions() {
        return true;
    }

    @Override
    public Splitter splitter() {
        return new PostgresSplitter();
    }

    @Override
    public ScratchServer open(DatabaseServer server) {
        return PostgresScratchServer.open(server);
    }

    @Override
    public List<String> clean(DatabaseServer server) {
        return Stale.clean(server);
    }

    @Override
    public DatabaseServer server(String url, Duration wait, Map<String, String> environment) {
        return url.startsWith("jdbc:postgresql:") ? PostgresUrlServer.of(url, wait, environment) : null;
    }

    @Override
    public Snapshot snapshot(DatabaseServer server) {
        try (Connection connection =
                DriverManager.getConnection(server.url(server.maintenanceDatabase()), server.credentials())) {
            connection.setReadOnly(true);
            return PostgresSchemaReader.full(connection);
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Reading the schema of " + server.maintenanceDatabase() + " on " + server.label() + ": "
                            + e.getMessage() + ". Connect as a user who may read the catalogue.",
                    e);
        }
    }

    @Override
    public Optional<Loader> loader() {
        return Optional.of(new PostgresLoader());
    }

    @Override
    public Optional<RowQuestions> rows(String version) {
        return Optional.of(new PostgresRows(version));
    }

    @Override
    public Optional<Ddl> ddl() {
        return Optional.of(new PostgresDdl());
    }

    @Override
    public Optional<SliceQuestions> slices() {
        return Optional.of(new PostgresSlices(new PostgresRows("")));
    }

    @Override
    public Optional<RowProbes> probes() {
        return Optional.of(new PostgresProbes());
    }
}
