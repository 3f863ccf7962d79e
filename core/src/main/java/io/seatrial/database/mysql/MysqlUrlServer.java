package io.seatrial.database.mysql;

import io.seatrial.database.Credentials;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Hail;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        Credentials.complete(credentials, environment, null, "MYSQL_PWD");
        MysqlUrlServer server = new MysqlUrlServer(url, credentials);
        server.await(wait);
        return server;
    }

    private void await(Duration wait) {
        new Hail(MysqlUrlServer::mayCome, Refusals::words).await(label(), wait, () -> {
            try (Connection connection = Connections.open(this, url.database())) {
                mariadb = connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
            }
        });
    }

    private static boolean mayCome(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("08");
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
