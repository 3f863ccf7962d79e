package io.seatrial.database.postgresql;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.Session;
import io.seatrial.schema.Snapshot;
import io.seatrial.trouble.EnvironmentException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One throw-away PostgreSQL database. */
final class PostgresScratchDatabase implements ScratchDatabase {

    private final PostgresScratchServer server;
    private final String name;
    private final PostgresSchemaReader reader;
    private boolean kept;
    private List<String> hidden = List.of();

    PostgresScratchDatabase(PostgresScratchServer server, String name, PostgresSchemaReader reader) {
        this.server = server;
        this.name = name;
        this.reader = reader;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Connection connect() throws SQLException {
        return server.connect(name);
    }

    @Override
    public Session open() throws SQLException {
        return new PostgresSession(server.session(name), server.ours());
    }

    @Override
    public Snapshot snapshot() throws SQLException {
        return reader.read();
    }

    @Override
    public boolean heedsWriters() throws SQLException {
        if (server.ours()) {
            reader.mark();
        }
        return server.ours();
    }

    @Override
    public void onlyRows() throws SQLException {
        reader.onlyRows();
    }

    @Override
    public ScratchDatabase copy() {
        reader.pause();
        String copy = server.copy(name);
        try {
            return new PostgresScratchDatabase(server, copy, reader.forCopy(copy));
        } catch (SQLException e) {
            throw new EnvironmentException("Copying the scratch database " + name + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void learn(ScratchDatabase copy) {
        reader.learn(((PostgresScratchDatabase) copy).reader);
    }

    @Override
    public boolean standAlone(String sqlState, String detail) {
        // dependent_objects_still_exist: roles are the server's, what depends on them may lie in a copy of this
        // database
        if (!server.ours()
                || !"2BP01".equals(sqlState)
                || detail == null
                || !detail.contains("in database seatrial_")) {
            return false;
        }
        hidden = server.roles().hideFrom(name);
        return !hidden.isEmpty();
    }

    @Override
    public void rejoin() {
        server.roles().show(hidden);
        hidden = List.of();
    }

    @Override
    public void evict() {
        reader.pause();
        server.evict(name);
    }

    @Override
    public String howToConnect() {
        String url = server.server().url(name).replaceFirst("^jdbc:", "");
        String user = server.server().credentials().getProperty("user");
        String password = server.ours() ? server.server().credentials().getProperty("password") : null;
        return (password == null ? "" : "PGPASSWORD=" + password + " ") + "psql "
                + (user == null ? "" : "-U " + user + " ") + "'" + url + "'";
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
