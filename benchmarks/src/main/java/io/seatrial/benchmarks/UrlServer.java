package io.seatrial.benchmarks;

import io.seatrial.database.DatabaseServer;
import java.util.Properties;

/**
 * A throw-away server that somebody else started for the benchmark, treated as ours.
 *
 * @param prefix its URL up to the slash before the database, such as {@code jdbc:postgresql://127.0.0.1:5432/}; the user is
 *     {@code postgres}, without a password
 */
record UrlServer(String prefix) implements DatabaseServer {

    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public String url(String database) {
        return prefix + database;
    }

    @Override
    public String maintenanceDatabase() {
        return "postgres";
    }

    @Override
    public Properties credentials() {
        Properties credentials = new Properties();
        credentials.setProperty("user", "postgres");
        return credentials;
    }

    @Override
    public boolean ours() {
        return true;
    }

    @Override
    public String label() {
        return "the server at " + prefix;
    }

    @Override
    public void close() {
        // Whoever started it stops it.
    }
}
