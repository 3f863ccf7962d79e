package io.seatrial.embedded;

import io.seatrial.database.DatabaseServer;
import io.seatrial.trouble.SettingsException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A folder for throw-away SQLite files, gone when it is closed or, after a killed process, with the next start.
 *
 * <p>The SQLite library comes with its driver, so there is one version and nothing to start.
 */
public final class SqliteFolder implements DatabaseServer {

    private final RunDirectory folder;
    private final Thread hook;

    private SqliteFolder(RunDirectory folder) {
        this.folder = folder;
        this.hook = new Thread(folder::remove, "seatrial-remove-sqlite");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Makes one.
     *
     * @param version null; the library that comes along is the only one
     * @throws SettingsException when another version is asked for
     * @throws io.seatrial.trouble.EnvironmentException when the folder cannot be made
     */
    public static SqliteFolder start(String version) {
        if (version != null) {
            throw new SettingsException(
                    "There is only the SQLite that comes along; say sqlite instead of sqlite:" + version + ".");
        }
        Leftovers.clean();
        Path runs = Places.runs(Places.cache(false));
        return new SqliteFolder(RunDirectory.create(runs, new Rung(Rung.DIRECT, null)));
    }

    @Override
    public String dialect() {
        return "sqlite";
    }

    @Override
    public String url(String database) {
        return "jdbc:sqlite:" + folder.work().resolve(database + ".db");
    }

    @Override
    public String maintenanceDatabase() {
        return "empty";
    }

    @Override
    public Properties credentials() {
        return new Properties();
    }

    @Override
    public boolean ours() {
        return true;
    }

    @Override
    public long room() {
        return folder.work().toFile().getUsableSpace();
    }

    @Override
    public String label() {
        return "throw-away SQLite files";
    }

    @Override
    public void close() {
        folder.remove();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // This process is ending already, and the hook removed the folder.
        }
    }
}
