package io.seatrial.database.mysql;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.Session;
import io.seatrial.schema.Snapshot;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** One throw-away database. */
final class MysqlScratchDatabase implements ScratchDatabase {

    private final MysqlScratchServer server;
    private final String name;
    private final MysqlSchemaReader reader;
    private final Disturbance disturbance;
    private boolean kept;

    MysqlScratchDatabase(MysqlScratchServer server, String name, MysqlSchemaReader reader, Disturbance disturbance) {
        this.server = server;
        this.name = name;
        this.reader = reader;
        this.disturbance = disturbance;
    }

    @Override
    public String name() {
        disturbance.fromNowOn();
        return name;
    }

    @Override
    public Connection connect() throws SQLException {
        disturbance.fromNowOn();
        return server.connect(name);
    }

    @Override
    public Session open() throws SQLException {
        return server.session(name, disturbance);
    }

    @Override
    public Session openWatched() throws SQLException {
        return server.watchedSession(name, disturbance);
    }

    @Override
    public Snapshot snapshot() throws SQLException {
        return reader.read();
    }

    @Override
    public ScratchDatabase copy() {
        return server.copy(name, reader);
    }

    @Override
    public boolean standAlone(String sqlState, String detail) {
        return false;
    }

    @Override
    public void rejoin() {
        // Databases share nothing that stands in another's way.
    }

    @Override
    public void evict() {
        reader.pause();
        server.evict(name);
    }

    @Override
    public String howToConnect() {
        Properties credentials = server.server().credentials();
        URI at = URI.create(server.server().url("").replaceFirst("^jdbc:", "").replaceFirst(",.*", "/"));
        String user = credentials.getProperty("user");
        String password = server.ours() ? credentials.getProperty("password") : null;
        return (password == null ? "" : "MYSQL_PWD=" + password + " ") + "mysql -h " + at.getHost()
                + (at.getPort() < 0 ? "" : " -P " + at.getPort()) + (user == null ? "" : " -u " + user) + " " + name;
    }

    @Override
    public void keep() {
        kept = true;
        server.keep(name);
    }

    @Override
    public void close() {
        reader.close();
        if (!kept) {
            server.drop(name);
        }
    }
}
