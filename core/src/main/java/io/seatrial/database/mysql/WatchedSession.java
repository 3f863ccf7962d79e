package io.seatrial.database.mysql;

import io.seatrial.database.Refusal;
import io.seatrial.database.Session;
import io.seatrial.recording.Blocking;
import io.seatrial.recording.Observation;
import io.seatrial.schema.ObjectId;
import java.io.Reader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * A session that finds out how the server does what changes a table with rows: each such statement is sent with the
 * cheapest {@code ALGORITHM} and {@code LOCK} first, which the server refuses where it cannot be done so; what it takes is
 * what it does without being told. Meanwhile somebody else has read the table and not ended the transaction.
 */
final class WatchedSession implements Session {

    private final MysqlSession session;
    private final Flavour flavour;
    private final Connection eye;
    private final Bystander bystander;
    private List<Observation> seen = List.of();

    /**
     * @param session as a migration tool would hold it
     * @param eye a connection to the same database, for looking; closed with the session
     */
    WatchedSession(MysqlSession session, Flavour flavour, Connection eye, Bystander bystander) {
        this.session = session;
        this.flavour = flavour;
        this.eye = eye;
        this.bystander = bystander;
    }

    @Override
    public long send(String sql) throws SQLException {
        seen = List.of();
        TableStatement statement = TableStatement.of(sql);
        long rows = statement == null ? 0 : rows(statement.table());
        return rows == 0 ? session.send(sql) : watched(sql, statement, rows);
    }

    /** 0 where there is no such table, which is not ours to tell. */
    private long rows(String table) {
        try (Statement ask = eye.createStatement();
                ResultSet row = ask.executeQuery("SELECT count(*) FROM " + Identifiers.quoted(table))) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            return 0;
        }
    }

    private long watched(String sql, TableStatement statement, long rows) throws SQLException {
        String before = identity(statement.table());
        Bystander.Watch watch = bystander.read(statement.table(), session.number());
        TableStatement.Way taken = null;
        long touched = 0;
        try {
            for (TableStatement.Way way : statement.ways()) {
                try {
                    touched = session.send(statement.in(way));
                    taken = way;
                    break;
                } catch (SQLException e) {
                    if (!session.alive()) {
                        throw e;
                    }
                    // Then in another way, and in the end as it stands.
                }
            }
            if (taken == null) {
                touched = session.send(sql);
            }
        } finally {
            boolean waited = watch.end();
            String after = identity(statement.table());
            boolean anew = before != null && after != null && !before.equals(after);
            seen = List.of(told(statement.table(), rows, taken, anew, waited));
        }
        return touched;
    }

    private static Observation told(String table, long rows, TableStatement.Way way, boolean anew, boolean waited) {
        boolean rewritten = anew || way != null && way.copies();
        Blocking blocking = blocking(way, waited);
        String how = way == null
                ? "the server takes neither ALGORITHM nor LOCK here" + (anew ? ", and made the table anew" : "")
                : way.words()
                        + ("NONE".equals(way.lock()) || way.lock() == null ? "" : " at least")
                        + (way.copies() ? ": every row was copied" : anew ? ": the table was rebuilt" : "");
        return new Observation.TableWorkedOn(
                ObjectId.of("table", table),
                rows,
                blocking,
                rewritten,
                table + " (" + rows + " rows): " + how
                        + (waited ? "; it waited for a transaction that had read the table" : ""));
    }

    private static Blocking blocking(TableStatement.Way way, boolean waited) {
        if (way == null) {
            return Blocking.UNKNOWN;
        }
        if ("SHARED".equals(way.lock())) {
            return Blocking.WRITERS;
        }
        if ("EXCLUSIVE".equals(way.lock())) {
            return Blocking.EVERYBODY;
        }
        return waited ? Blocking.EVERYBODY_FOR_A_MOMENT : Blocking.NOBODY;
    }

    /** What the storage engine calls the table; another one when it was made anew. Null where that is not to be had. */
    private String identity(String table) {
        try (PreparedStatement ask = eye.prepareStatement(flavour.text("watching/identity.sql"))) {
            ask.setString(1, eye.getCatalog() + "/" + table);
            try (ResultSet row = ask.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        } catch (SQLException e) {
            return null;
        }
    }

    @Override
    public List<Observation> seen() {
        return seen;
    }

    @Override
    public long copyIn(String sql, Reader rows) throws SQLException, java.io.IOException {
        return session.copyIn(sql, rows);
    }

    @Override
    public Transaction transaction() {
        return session.transaction();
    }

    @Override
    public List<String> notices() {
        return session.notices();
    }

    @Override
    public Refusal explain(SQLException e) {
        return session.explain(e);
    }

    @Override
    public Map<String, String> settings() throws SQLException {
        return session.settings();
    }

    @Override
    public void reset(Map<String, String> settings) throws SQLException {
        session.reset(settings);
    }

    @Override
    public void cancel() {
        session.cancel();
    }

    @Override
    public void abort() {
        session.abort();
    }

    @Override
    public boolean alive() {
        return session.alive();
    }

    @Override
    public void close() {
        session.close();
        bystander.close();
        Connections.close(eye);
    }
}
