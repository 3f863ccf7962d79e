package io.seatrial.database.postgresql;

import io.seatrial.database.Credentials;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Hail;
import io.seatrial.trouble.SettingsException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A PostgreSQL server that the user named by a JDBC URL.
 *
 * <p>User and password come from the URL, else from {@code SEATRIAL_DB_USER}, {@code SEATRIAL_DB_PASSWORD} or {@code
 * SEATRIAL_DB_PASSWORD_FILE}, else from {@code PGUSER} and {@code PGPASSWORD}, else the driver looks into {@code
 * .pgpass}.
 */
final class PostgresUrlServer implements DatabaseServer {

    private final String prefix;
    private final String database;
    private final String host;
    private final Properties credentials;

    private PostgresUrlServer(Properties parsed, String host, Properties credentials) {
        this.database = parsed.getProperty("PGDBNAME");
        this.host = host;
        this.prefix = "jdbc:postgresql://" + host + "/";
        this.credentials = credentials;
    }

    /** Waits at most so long for the server to answer. */
    static DatabaseServer of(String url, Duration wait, Map<String, String> environment) {
        Properties parsed = Driver.parseURL(url, null);
        if (parsed == null || parsed.getProperty("PGDBNAME") == null) {
            throw new SettingsException("The database URL " + withoutSecrets(url)
                    + " cannot be read. It looks like jdbc:postgresql://host:5432/database");
        }
        Properties credentials = new Properties();
        for (String name : parsed.stringPropertyNames()) {
            if (!name.startsWith("PG")) {
                credentials.setProperty(name, parsed.getProperty(name));
            }
        }
        Credentials.complete(credentials, environment, "PGUSER", "PGPASSWORD");
        PostgresUrlServer server = new PostgresUrlServer(parsed, hosts(parsed), credentials);
        server.await(wait);
        return server;
    }

    private static String hosts(Properties parsed) {
        String[] hosts = parsed.getProperty("PGHOST", "localhost").split(",");
        String[] ports = parsed.getProperty("PGPORT", "5432").split(",");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < hosts.length; i++) {
            all.append(i == 0 ? "" : ",").append(hosts[i]).append(':').append(ports[Math.min(i, ports.length - 1)]);
        }
        return all.toString();
    }

    /** The URL as it may be shown. */
    static String withoutSecrets(String url) {
        return url.replaceAll("(?i)(password|sslpassword)=[^&]*", "$1=…").replaceAll("//[^/@]*@", "//");
    }

    private void await(Duration wait) {
        new Hail(PostgresUrlServer::mayCome, SQLException::getMessage)
                .await(
                        label(),
                        wait,
                        () -> DriverManager.getConnection(url(database), credentials())
                                .close());
    }

    /** A server that is not there yet, or says that it is starting. */
    private static boolean mayCome(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return state.startsWith("08") || state.equals("57P03");
    }

    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public String url(String name) {
        return prefix + name;
    }

    @Override
    public String maintenanceDatabase() {
        return database;
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
        return "the PostgreSQL server " + host;
    }

    @Override
    public void close() {
        // The server is not ours to stop.
    }
}
