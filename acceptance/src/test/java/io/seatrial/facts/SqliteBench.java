package io.seatrial.facts;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.Session;
import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.schema.Snapshot;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.SqliteSplitter;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Plays the mutations of one file on a SQLite file of its own, and notes what is not as it should be. */
final class SqliteBench {

    private static final String OBJECTS =
            "select type, name, sql from sqlite_schema where sql is not null order by type = 'trigger', type = 'view',"
                    + " type = 'index', rowid";
    private static final List<String> HEADER = List.of("user_version", "application_id", "encoding", "auto_vacuum");

    private final ScratchServer scratch;
    private final List<String> wrong = new ArrayList<>();

    SqliteBench(ScratchServer scratch) {
        this.scratch = scratch;
    }

    /** What is wrong, one line each. */
    List<String> play(String file, Mutation.Script script) throws Exception {
        try (ScratchDatabase database = scratch.create()) {
            Snapshot last = playAll(file, script, database);
            lookAgain(file, database, last);
            makeAnew(file, database, last);
        }
        return wrong;
    }

    private Snapshot playAll(String file, Mutation.Script script, ScratchDatabase database) throws Exception {
        try (Session work = database.open()) {
            execute(work, script.setup());
            Snapshot before = database.snapshot();
            String witness = witness(database);
            for (Mutation mutation : script.mutations()) {
                String place = file + ":" + mutation.line();
                if (!played(place, mutation, work)) {
                    continue;
                }
                Snapshot after = database.snapshot();
                compare(place, mutation, Differ.between(before, after));
                String now = witness(database);
                if (!mutation.facts().isEmpty() && now.equals(witness)) {
                    wrong.add(place + " is not seen by the witness");
                }
                before = after;
                witness = now;
            }
            return before;
        }
    }

    private boolean played(String place, Mutation mutation, Session work) throws Exception {
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

    private void lookAgain(String file, ScratchDatabase database, Snapshot seen) throws Exception {
        try (ScratchDatabase copy = database.copy()) {
            differs(file + ": a copy differs: ", seen, copy.snapshot());
        }
        String url = "jdbc:sqlite:" + path(database);
        Snapshot fresh =
                scratch.dialect().snapshot(scratch.dialect().server(url, java.time.Duration.ZERO, java.util.Map.of()));
        differs(file + ": a fresh look differs: ", seen, fresh);
    }

    /** What SQLite keeps as text says everything that the schema is made of. */
    private void makeAnew(String file, ScratchDatabase database, Snapshot seen) throws Exception {
        try (ScratchDatabase anew = scratch.create();
                Connection from = database.connect();
                Connection to = anew.connect();
                Statement ask = from.createStatement();
                Statement make = to.createStatement()) {
            for (String name : HEADER) {
                make.execute("pragma " + name + " = '" + one(ask, "pragma " + name) + "'");
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = ask.executeQuery(OBJECTS)) {
                while (rows.next()) {
                    if (!rows.getString(2).startsWith("sqlite_")) {
                        texts.add(rows.getString(3));
                    }
                }
            }
            for (String text : texts) {
                make.execute(text);
            }
            differs(file + ": made anew it differs: ", seen, anew.snapshot());
        }
    }

    private void differs(String what, Snapshot seen, Snapshot other) {
        Differ.between(seen.schema(), other.schema()).forEach(change -> wrong.add(what + change.headline()));
    }

    private static String witness(ScratchDatabase database) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection eye = database.connect();
                Statement ask = eye.createStatement()) {
            try (ResultSet rows = ask.executeQuery(OBJECTS)) {
                while (rows.next()) {
                    all.append(rows.getString(1))
                            .append(' ')
                            .append(rows.getString(2))
                            .append(": ")
                            .append(rows.getString(3))
                            .append('\n');
                }
            }
            for (String name : HEADER) {
                all.append(one(ask, "pragma " + name)).append('\n');
            }
        }
        return all.toString();
    }

    private static String path(ScratchDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement ask = connection.createStatement()) {
            return one(ask, "select file from pragma_database_list where name = 'main'");
        }
    }

    private static String one(Statement ask, String sql) throws SQLException {
        try (ResultSet row = ask.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Session session, String script) throws Exception {
        try (Splitter.Statements statements = new SqliteSplitter().split(new StringReader(script), 1)) {
            for (var next = statements.next(); next != null; next = statements.next()) {
                session.send(next.text());
            }
        }
    }
}
