package io.seatrial.database.sqlite;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.Loader;
import io.seatrial.database.RowProbes;
import io.seatrial.database.RowQuestions;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.SliceQuestions;
import io.seatrial.database.sqlite.ddl.SqliteDdl;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.schema.Snapshot;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.SqliteSplitter;
import io.seatrial.trouble.EnvironmentException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SQLite, from version 3.37 on: a folder stands for the server, a file in it for a database. */
public final class SqliteDialect implements Dialect {

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public boolean registersFunctions() {
        return true;
    }

    @Override
    public Splitter splitter() {
        return new SqliteSplitter();
    }

    @Override
    public ScratchServer open(DatabaseServer server) {
        return SqliteScratchServer.open(server);
    }

    @Override
    public DatabaseServer server(String url, Duration wait, Map<String, String> environment) {
        return url.startsWith(SqliteFile.URL) ? SqliteFile.of(url) : null;
    }

    @Override
    public Snapshot snapshot(DatabaseServer server) {
        Path file = Path.of(server.url(server.maintenanceDatabase()).substring(SqliteFile.URL.length()));
        try (SqliteSchemaReader reader = new SqliteSchemaReader(file)) {
            return reader.read();
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Reading the schema of " + server.label() + ": " + e.getMessage()
                            + ". Name a SQLite file that can be read.",
                    e);
        }
    }

    @Override
    public Optional<Loader> loader() {
        return Optional.of(new SqliteLoader());
    }

    @Override
    public Optional<RowQuestions> rows(String version) {
        return Optional.of(new SqliteRows());
    }

    @Override
    public Optional<Ddl> ddl() {
        return Optional.of(new SqliteDdl());
    }

    @Override
    public Optional<SliceQuestions> slices() {
        return Optional.of(new SqliteSlices());
    }

    @Override
    public Optional<RowProbes> probes() {
        return Optional.of(new SqliteProbes());
    }

    /** Scratch files lie in folders that are removed as a whole. */
    @Override
    public List<String> clean(DatabaseServer server) {
        return List.of();
    }
}
