package io.seatrial.database.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.database.DatabaseServer;
import io.seatrial.diff.Differ;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Does random things to a database (single statements, transactions with savepoints, blocks of code, a second session
 * with a transaction of its own, copies) and compares, after each, what the readers say.
 */
final class RandomWalk implements AutoCloseable {

    private final DatabaseServer server;
    private final long seed;
    private final Random random;
    private final RandomDdl ddl;
    private final Map<String, PostgresReaders> sources = new LinkedHashMap<>();
    private final Map<String, PostgresSchemaReader> readers = new LinkedHashMap<>();
    private final List<String> journal = new ArrayList<>();
    private FullReading full;
    private Connection main;
    private Connection second;
    private String database = "walk0";
    private int copies;
    private int steps;
    private int succeeded;

    RandomWalk(DatabaseServer server, long seed) throws SQLException {
        this.server = server;
        this.seed = seed;
        this.random = new Random(seed);
        this.ddl = new RandomDdl(random);
        sources.put("log", new PostgresReaders(server));
        sources.put("xmin", new PostgresReaders(new SomebodyElses(server)));
        maintain("create database walk0");
        maintain("create role r1");
        for (Map.Entry<String, PostgresReaders> source : sources.entrySet()) {
            readers.put(source.getKey(), source.getValue().ofNew(database));
        }
        open();
    }

    private void open() throws SQLException {
        main = connect(database);
        second = connect(database);
        full = full == null ? FullReading.of(server, database) : full.on(database);
    }

    private Connection connect(String database) throws SQLException {
        Connection connection = DriverManager.getConnection(server.url(database), server.credentials());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '50ms'");
            statement.execute("set statement_timeout = '20s'");
        }
        return connection;
    }

    private void maintain(String sql) throws SQLException {
        try (Connection connection = connect(server.maintenanceDatabase());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Does one thing and compares. */
    void step() throws SQLException {
        steps++;
        int what = random.nextInt(100);
        if (what < 3) {
            copy();
        } else if (what < 12) {
            transaction(second);
        } else if (what < 35) {
            transaction(main);
        } else if (what < 42) {
            run(main, "do $do$ begin execute $sql$" + ddl.next(main) + "$sql$; end $do$");
        } else if (what < 44) {
            journal.add("-- nothing");
        } else {
            run(main, ddl.next(main));
        }
        compare();
    }

    /** Begins a transaction or goes on with it; ends it or leaves it open for a while. */
    private void transaction(Connection session) throws SQLException {
        if (session.getAutoCommit()) {
            session.setAutoCommit(false);
        }
        int statements = 1 + random.nextInt(4);
        for (int i = 0; i < statements; i++) {
            run(session, "savepoint a");
            run(session, ddl.next(session));
            if (random.nextInt(5) == 0) {
                run(session, "rollback to savepoint a");
            }
            if (random.nextInt(6) == 0) {
                compare();
            }
        }
        if (random.nextInt(3) > 0) {
            end(session);
        }
    }

    private void end(Connection session) throws SQLException {
        if (!session.getAutoCommit()) {
            boolean commit = random.nextInt(4) > 0;
            journal.add((session == second ? "2: " : "") + (commit ? "commit" : "rollback"));
            try {
                if (commit) {
                    session.commit();
                } else {
                    session.rollback();
                }
            } catch (SQLException e) {
                session.rollback();
            }
            session.setAutoCommit(true);
        }
    }

    private void run(Connection session, String sql) throws SQLException {
        journal.add((session == second ? "2: " : "") + sql);
        Savepoint before = session.getAutoCommit() ? null : session.setSavepoint();
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
            succeeded++;
        } catch (SQLException e) {
            if (before != null) {
                session.rollback(before);
            }
            journal.set(
                    journal.size() - 1,
                    journal.get(journal.size() - 1) + " -- "
                            + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** Copies the database and goes on with the copy, or with the old one by what was learnt of the copy. */
    private void copy() throws SQLException {
        end(second);
        end(main);
        String strategy = full.major() < 15 ? "" : random.nextBoolean() ? " strategy file_copy" : " strategy wal_log";
        main.close();
        second.close();
        full.close();
        if (random.nextBoolean()) {
            for (PostgresSchemaReader reader : readers.values()) {
                reader.read();
            }
        }
        readers.values().forEach(PostgresSchemaReader::pause);
        String copy = "walk" + ++copies;
        maintain("create database " + copy + " template " + database + strategy);
        boolean stay = random.nextBoolean();
        journal.add("-- copied to " + copy + strategy + (stay ? ", but staying" : ""));
        for (Map.Entry<String, PostgresSchemaReader> reader : readers.entrySet()) {
            reader.setValue(
                    goOn(reader.getKey(), reader.getValue(), reader.getValue().forCopy(copy), stay));
        }
        maintain("drop database " + (stay ? copy : database));
        database = stay ? database : copy;
        open();
    }

    private PostgresSchemaReader goOn(
            String name, PostgresSchemaReader reader, PostgresSchemaReader ofCopy, boolean stay) throws SQLException {
        if (stay) {
            ofCopy.read();
            reader.learn(ofCopy);
            ofCopy.close();
            return reader;
        }
        Snapshot before = reader.read();
        assertThat(ofCopy.read().schema()).as(where(name)).isEqualTo(before.schema());
        reader.close();
        return ofCopy;
    }

    /** A table that an open transaction has locked for itself cannot be looked at by anybody. */
    private boolean locked() throws SQLException {
        try (Statement statement = full.connection().createStatement();
                ResultSet row = statement.executeQuery(
                        "select exists (select from pg_locks l join pg_class c on c.oid = l.relation"
                                + " where l.mode = 'AccessExclusiveLock' and l.granted)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void compare() throws SQLException {
        if (locked()) {
            return;
        }
        Map<String, Snapshot> read = new LinkedHashMap<>();
        for (Map.Entry<String, PostgresSchemaReader> reader : readers.entrySet()) {
            read.put(reader.getKey(), reader.getValue().read());
        }
        Snapshot expected = full.read();
        read.forEach((reader, snapshot) -> {
            assertThat(Differ.between(expected.schema(), snapshot.schema()))
                    .as(where(reader))
                    .isEmpty();
            assertThat(snapshot.handles()).as(where(reader)).isEqualTo(expected.handles());
            assertThat(snapshot.texts()).as(where(reader)).isEqualTo(expected.texts());
        });
    }

    private String where(String reader) {
        int from = Math.max(0, journal.size() - 12);
        return "reader %s, seed %d, step %d, after%n%s"
                .formatted(reader, seed, steps, String.join("\n", journal.subList(from, journal.size())));
    }

    /** Ends what is open, compares once more, and sees to it that the walk went somewhere. */
    void end() throws SQLException {
        end(second);
        end(main);
        compare();
        readers.forEach((name, reader) -> System.out.printf(
                "seed %d, %s: %d steps, %d statements worked of %d; %s%n",
                seed, name, steps, succeeded, journal.size(), reader.tally()));
    }

    @Override
    public void close() throws SQLException {
        readers.values().forEach(PostgresSchemaReader::close);
        sources.values().forEach(PostgresReaders::close);
        full.close();
        main.close();
        second.close();
    }
}
