package io.seatrial.database.mysql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/**
 * A MySQL or MariaDB server that the user named by a JDBC URL.
 *
 * <p>User and password come from the URL, else from {@code SEATRIAL_DB_USER}, {@code SEATRIAL_DB_PASSWORD} or {@code
 * SEATRIAL_DB_PASSWORD_FILE}, else from {@code MYSQL_PWD}.
 */
final class MysqlUrlServer implements DatabaseServer {

    private static final long RETRY_MILLIS = 250;

    private final MysqlUrl url;
    private final Properties credentials;
    private boolean mariadb;

    private MysqlUrlServer(MysqlUrl url, Properties credentials) {
        this.url = url;
        this.credentials = credentials;
    }

    /** Waits at most so long for the server to answer. */
    static DatabaseServer of(String text, Duration wait, Map<String, String> environment) {
        MysqlUrl url = MysqlUrl.of(text);
        Properties credentials = url.options();
        fill(credentials, "user", environment.get("SEATRIAL_DB_USER"));
        fill(
                credentials,
                "password",
                environment.get("SEATRIAL_DB_PASSWORD"),
                content(environment.get("SEATRIAL_DB_PASSWORD_FILE")),
                environment.get("MYSQL_PWD"));
        MysqlUrlServer server = new MysqlUrlServer(url, credentials);
        server.await(wait);
        return server;
    }

    private static void fill(Properties credentials, String name, String... values) {
        for (String value : values) {
            if (value != null && credentials.getProperty(name) == null) {
                credentials.setProperty(name, value);
            }
        }
    }

    private static String content(String file) {
        if (file == null) {
            return null;
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new SettingsException("The file that SEATRIAL_DB_PASSWORD_FILE names cannot be read: " + file, e);
        }
    }

    private void await(Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            try (Connection connection = Connections.open(this, url.database())) {
                mariadb = connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
                return;
            } catch (SQLException e) {
                if (!mayCome(e) || System.nanoTime() >= end) {
                    throw unreachable(e, wait);
                }
            }
            pause();
        }
    }

    private static boolean mayCome(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("08");
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Waiting for the database server was interrupted.", e);
        }
    }

    private EnvironmentException unreachable(SQLException e, Duration wait) {
        String waited = wait.isZero() ? "" : " for " + wait.toSeconds() + " s";
        String advice = mayCome(e)
                ? " Is it running, and does it listen there? --wait SECONDS waits for one that is still starting."
                : " User and password may stand in the URL, or in SEATRIAL_DB_USER and SEATRIAL_DB_PASSWORD"
                        + " (or SEATRIAL_DB_PASSWORD_FILE).";
        return new EnvironmentException(
                "Connecting to " + label() + waited + ": " + Refusals.words(e) + "." + advice, e);
    }

    @Override
    public String dialect() {
        return mariadb ? "mariadb" : "mysql";
    }

    @Override
    public String url(String database) {
        return "jdbc:mariadb://" + url.hosts() + "/"
                + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String maintenanceDatabase() {
        return url.database();
    }

    @Override
    public Properties credentials() {
        Properties copy = new Properties();
        copy.putAll(credentials);
        return copy;
    }

    @Override
    public boolean ours() {
        return false;
    }

    @Override
    public String label() {
        return "the " + (mariadb ? "MariaDB" : "MySQL") + " server " + url.hosts();
    }

    @Override
    public void close() {
        // The server is not ours to stop.
    }
}
