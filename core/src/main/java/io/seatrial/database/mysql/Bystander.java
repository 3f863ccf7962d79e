package io.seatrial.database.mysql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who has read a table in a transaction that is still open: does a statement wait for that?
 *
 * <p>Source: MySQL's "Metadata Locking": a transaction that read holds SHARED_READ until it ends, and what waits for it wants
 * EXCLUSIVE, behind which everybody waits who comes later.
 */
final class Bystander implements AutoCloseable {

    /** Whoever waits longer than this is not seen to. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final Flavour flavour;
    private final Connection connection;

    /** @param connection of its own */
    Bystander(Flavour flavour, Connection connection) throws SQLException {
        this.flavour = flavour;
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** Has read the table, and watches a session until that waits, or until it is told that there is nothing to wait for. */
    final class Watch extends Thread {

        private final long session;
        private volatile boolean over;
        private volatile boolean waited;

        private Watch(long session) {
            super("seatrial-bystander");
            setDaemon(true);
            this.session = session;
        }

        @Override
        public void run() {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
            try {
                try (PreparedStatement ask = connection.prepareStatement(flavour.text("watching/waits.sql"))) {
                    ask.setLong(1, session);
                    while (!over && !waited && System.nanoTime() < end) {
                        try (ResultSet row = ask.executeQuery()) {
                            waited = row.next();
                        }
                        TimeUnit.MILLISECONDS.sleep(1);
                    }
                }
                connection.rollback();
            } catch (SQLException e) {
                abort();
            } catch (InterruptedException e) {
                abort();
                currentThread().interrupt();
            }
        }

        /** The statement is over. True when it waited. */
        boolean end() {
            over = true;
            try {
                join();
            } catch (InterruptedException e) {
                currentThread().interrupt();
            }
            return waited;
        }
    }

    /** Reads the table and leaves the transaction open until the session of that number waits for it. */
    Watch read(String table, long session) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 FROM " + Identifiers.quoted(table) + " LIMIT 1")) {
            rows.next();
        }
        Watch watch = new Watch(session);
        watch.start();
        return watch;
    }

    /** Nothing of it must stay in the way. */
    private void abort() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It is gone already.
        }
    }

    @Override
    public void close() {
        Connections.close(connection);
    }
}
