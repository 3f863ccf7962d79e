package io.seatrial.facts;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.Session;
import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.schema.Snapshot;
import io.seatrial.sql.MysqlSplitter;
import io.seatrial.sql.Splitter;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/** Plays the mutations of one file on a scratch database, and notes what is not as it should be. */
final class MysqlBench {

    private final DatabaseServer server;
    private final ScratchServer scratch;
    private final List<String> wrong = new ArrayList<>();

    MysqlBench(DatabaseServer server, ScratchServer scratch) {
        this.server = server;
        this.scratch = scratch;
    }

    /** What is wrong, one line each. */
    List<String> wrong() {
        return wrong;
    }

    /** Returns how many mutations were played. */
    int play(String file, Mutation.Script script) throws Exception {
        int played = 0;
        try (ScratchDatabase database = scratch.create();
                Session work = database.open();
                Connection eye = newest()) {
            execute(work, script.setup());
            Snapshot before = database.snapshot();
            String witness = witness(eye);
            for (Mutation mutation : script.mutations()) {
                String place = file + ":" + mutation.line();
                if (!mutation.on(scratch.dialect().name()) || !played(place, mutation, work)) {
                    continue;
                }
                played++;
                Snapshot after = database.snapshot();
                compare(place, mutation, Differ.between(before, after));
                String now = witness(eye);
                if (now.equals(witness)) {
                    wrong.add(place + " is not seen by the witness");
                }
                before = after;
                witness = now;
            }
            lookAgain(file, database, before);
        }
        return played;
    }

    /** The newest scratch database; asked for its name it would take itself for disturbed from then on. */
    private Connection newest() throws SQLException {
        Connection connection =
                DriverManager.getConnection(server.url(server.maintenanceDatabase()), server.credentials());
        try (Statement statement = connection.createStatement()) {
            connection.setCatalog(rows(statement, "SHOW DATABASES LIKE 'seatrial%'").stream()
                    .map(row -> row[0])
                    .max(Comparator.comparingInt(name -> Integer.parseInt(name.replaceFirst(".*_", ""))))
                    .orElseThrow());
        }
        return connection;
    }

    private boolean played(String place, Mutation mutation, Session work) throws IOException {
        try {
            execute(work, mutation.sql());
            return true;
        } catch (SQLException e) {
            wrong.add(place + " cannot be played: " + e.getMessage());
            return false;
        }
    }

    private void compare(String place, Mutation mutation, List<Change> changes) {
        List<String> seen = FactChanges.of(changes);
        if (!seen.equals(mutation.facts())) {
            wrong.add(place + " should change " + mutation.facts() + " and changes " + seen + " "
                    + changes.stream().map(Change::headline).toList());
        }
    }

    /** A copy is made from the server's own texts; a fresh look knows nothing of what was seen before. */
    private void lookAgain(String file, ScratchDatabase database, Snapshot seen) throws Exception {
        try (ScratchDatabase copy = database.copy()) {
            Differ.between(seen, copy.snapshot())
                    .forEach(change -> wrong.add(file + ": a copy differs: " + change.headline()));
            for (String name : List.of(database.name(), copy.name())) {
                Snapshot fresh = scratch.dialect().snapshot(new At(server, name));
                Differ.between(seen, fresh)
                        .forEach(change -> wrong.add(file + ": a fresh look differs: " + change.headline()));
            }
        }
    }

    /** What the server itself says of everything in the database. */
    private static String witness(Connection work) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Statement statement = work.createStatement()) {
            for (String one : List.of("FULL TABLES", "TRIGGERS", "EVENTS")) {
                for (String[] row : rows(statement, "SHOW " + one)) {
                    String type = one.equals("FULL TABLES")
                            ? row[1].contains("VIEW") ? "VIEW" : row[1].equals("SEQUENCE") ? "SEQUENCE" : "TABLE"
                            : one.substring(0, one.length() - 1);
                    shown(statement, type, row[type.equals("EVENT") ? 1 : 0], all);
                }
            }
            for (String type : List.of("PROCEDURE", "FUNCTION")) {
                for (String[] row : rows(statement, "SHOW " + type + " STATUS WHERE Db = DATABASE()")) {
                    shown(statement, type, row[1], all);
                }
            }
            for (String[] row : rows(statement, "SELECT user, host FROM mysql.user WHERE user LIKE 'facts%'")) {
                String who = "`" + row[0] + "`" + (row[1].isEmpty() ? "" : "@`" + row[1] + "`");
                rows(statement, "SHOW GRANTS FOR " + who)
                        .forEach(line -> all.append(line[0]).append('\n'));
            }
            rows(statement, "SHOW CREATE DATABASE `" + work.getCatalog() + "`").forEach(row -> all.append(row[1]));
        }
        return all.toString();
    }

    private static void shown(Statement statement, String type, String name, StringBuilder to) throws SQLException {
        for (String[] row : rows(statement, "SHOW CREATE " + type + " `" + name + "`")) {
            to.append(String.join("|", List.of(row).subList(0, Math.min(row.length, 6))))
                    .append('\n');
        }
    }

    private static List<String[]> rows(Statement statement, String sql) throws SQLException {
        List<String[]> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = String.valueOf(rows.getString(i + 1));
                }
                all.add(row);
            }
        }
        return all;
    }

    private static void execute(Session session, String script) throws SQLException, IOException {
        try (Splitter.Statements statements = new MysqlSplitter().split(new StringReader(script), 1)) {
            for (var next = statements.next(); next != null; next = statements.next()) {
                session.send(next.text());
            }
        }
    }

    /** A server whose database of interest is a scratch database. */
    private record At(DatabaseServer server, String database) implements DatabaseServer {

        @Override
        public String dialect() {
            return server.dialect();
        }

        @Override
        public String url(String name) {
            return server.url(name);
        }

        @Override
        public String maintenanceDatabase() {
            return database;
        }

        @Override
        public Properties credentials() {
            return server.credentials();
        }

        @Override
        public boolean ours() {
            return true;
        }

        @Override
        public String label() {
            return server.label();
        }

        @Override
        public void close() {
            // Somebody else's.
        }
    }
}
