package io.seatrial.database.sqlite;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.Refusal;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.Shared;
import io.seatrial.schema.SchemaObject;
import io.seatrial.trouble.EnvironmentException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A folder of throw-away SQLite files; they share nothing, so there are no roles to make up or to watch. */
final class SqliteScratchServer implements ScratchServer {

    private static final String PREFIX = "seatrial_";

    private static final Shared NOTHING = new Shared() {
        @Override
        public boolean moved() {
            return false;
        }

        @Override
        public String restore() {
            return null;
        }
    };

    private final DatabaseServer folder;
    private final String version;
    private final List<SqliteScratchDatabase> made = new ArrayList<>();
    private final List<String> functions = new ArrayList<>();
    private int count;

    private SqliteScratchServer(DatabaseServer folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    static SqliteScratchServer open(DatabaseServer folder) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            return new SqliteScratchServer(folder, SqliteSchemaReader.version(connection));
        } catch (SQLException e) {
            throw new EnvironmentException("Starting SQLite failed: " + e.getMessage(), e);
        }
    }

    @Override
    public Dialect dialect() {
        return new SqliteDialect();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public boolean ours() {
        return true;
    }

    @Override
    public long room() {
        return folder.room();
    }

    @Override
    public ScratchDatabase create() {
        Path file = next();
        return keepTrack(new SqliteScratchDatabase(this, file, new SqliteSchemaReader(file)));
    }

    /** The file of a database that does not exist yet. */
    Path next() {
        String url = folder.url(PREFIX + ++count);
        return Path.of(url.substring(SqliteFile.URL.length()));
    }

    SqliteScratchDatabase keepTrack(SqliteScratchDatabase database) {
        made.add(database);
        return database;
    }

    void forget(SqliteScratchDatabase database) {
        made.remove(database);
    }

    @Override
    public String makeUp(Refusal failure) {
        return null;
    }

    @Override
    public void makeRole(String name) {
        // SQLite knows no roles, and its parser refuses statements that name one.
    }

    @Override
    public void standIn(String function) {
        functions.add(function);
    }

    /** Functions of the application's own that every session is to find. */
    List<String> functions() {
        return functions;
    }

    @Override
    public List<SchemaObject> sharedObjects() {
        return List.of();
    }

    @Override
    public Shared shared() {
        return NOTHING;
    }

    @Override
    public void close() {
        List.copyOf(made).forEach(SqliteScratchDatabase::close);
    }
}
