package io.seatrial.database.sqlite;

import io.seatrial.database.Catalogue;
import io.seatrial.database.SchemaReader;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.Session;
import io.seatrial.schema.Snapshot;
import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** One throw-away SQLite file. */
final class SqliteScratchDatabase implements ScratchDatabase {

    /** The file itself, and what the library may put beside it: the journal, the write-ahead log and its index. */
    private static final List<String> ENDINGS = List.of("", "-journal", "-wal", "-shm");

    private static final String OPENING = Catalogue.text(SqliteScratchDatabase.class, "scratch/session.sql");

    private final SqliteScratchServer server;
    private final Path file;
    private final SchemaReader reader;
    private boolean kept;

    SqliteScratchDatabase(SqliteScratchServer server, Path file, SchemaReader reader) {
        this.server = server;
        this.file = file;
        this.reader = reader;
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = bare();
        Functions.forLedger(connection, file);
        return connection;
    }

    @Override
    public Session open() throws SQLException {
        return new SqliteSession(this::bare);
    }

    /** As an application opens it, but that nothing is forced to disk: the file is thrown away. */
    private Connection bare() throws SQLException {
        Connection connection = DriverManager.getConnection(SqliteFile.URL + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute(OPENING);
        }
        for (String function : server.functions()) {
            Functions.standIn(connection, function);
        }
        return connection;
    }

    @Override
    public Snapshot snapshot() throws SQLException {
        return reader.read();
    }

    /** With all sessions closed the file holds everything: the last one to close takes the write-ahead log in. */
    @Override
    public ScratchDatabase copy() {
        reader.pause();
        Path copy = server.next();
        try {
            if (Files.exists(file)) {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return server.keepTrack(new SqliteScratchDatabase(server, copy, reader.forCopy(copy.toString())));
        } catch (IOException | SQLException e) {
            throw new EnvironmentException("Copying the scratch database " + file + " failed: " + e, e);
        }
    }

    @Override
    public boolean standAlone(String sqlState, String detail) {
        return false;
    }

    @Override
    public void rejoin() {
        // Files share nothing.
    }

    @Override
    public void evict() {
        reader.pause();
    }

    @Override
    public String howToConnect() {
        return "sqlite3 '" + file.toString().replace("'", "'\\''") + "'";
    }

    @Override
    public void keep() {
        kept = true;
    }

    @Override
    public void close() {
        reader.close();
        server.forget(this);
        if (kept) {
            return;
        }
        for (String ending : ENDINGS) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            } catch (IOException e) {
                // It goes with the folder it lies in.
            }
        }
    }
}
