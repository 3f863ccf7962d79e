package io.seatrial.database.sqlite;

import io.seatrial.database.DatabaseServer;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A SQLite file of the user's, which is only read; scratch databases lie in a temporary folder of their own. */
final class SqliteFile implements DatabaseServer {

    static final String URL = "jdbc:sqlite:";

    private final Path file;
    private Path scratch;

    private SqliteFile(Path file) {
        this.file = file;
    }

    static SqliteFile of(String url) {
        String name = url.substring(URL.length());
        if (name.isEmpty() || name.startsWith(":") || name.startsWith("file:") || name.contains("?")) {
            throw new SettingsException(
                    "\"" + url + "\" names no file. Say " + URL + "path/to/file.db, or sqlite for throw-away files.");
        }
        Path file = Path.of(name);
        if (!Files.isReadable(file)) {
            throw new EnvironmentException(
                    "Opening the SQLite file " + file + " failed: there is no such file that can be read.");
        }
        return new SqliteFile(file);
    }

    @Override
    public String dialect() {
        return "sqlite";
    }

    @Override
    public String url(String database) {
        return URL + (database.equals(maintenanceDatabase()) ? file : scratch().resolve(database + ".db"));
    }

    private Path scratch() {
        if (scratch == null) {
            try {
                scratch = Files.createTempDirectory("seatrial-sqlite-");
            } catch (IOException e) {
                throw new EnvironmentException("Making a temporary folder for scratch databases failed: " + e, e);
            }
        }
        return scratch;
    }

    @Override
    public String maintenanceDatabase() {
        return file.getFileName().toString();
    }

    @Override
    public Properties credentials() {
        return new Properties();
    }

    @Override
    public boolean ours() {
        return false;
    }

    @Override
    public String label() {
        return "the SQLite file " + file;
    }

    @Override
    public void close() {
        if (scratch != null) {
            try {
                Files.deleteIfExists(scratch);
            } catch (IOException e) {
                // A database that was kept is in it.
            }
        }
    }
}
