package io.seatrial.facts;

import io.seatrial.database.SchemaReader;
import io.seatrial.database.postgresql.PostgresReaders;
import io.seatrial.database.postgresql.PostgresSchemaReader;
import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.schema.Snapshot;
import io.seatrial.sql.PostgresSplitter;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.Statement;
import io.seatrial.sql.SyntaxException;
import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One file of the suite, and how it went. */
final class RegressionFile {

    private static final Pattern MAY_CHANGE = Pattern.compile(
            "(?is)(create|alter|drop|comment|grant|revoke|reassign|security|refresh|import|cluster|reindex|do|truncate)\\b.*");

    int ran;
    int compared;
    int both;
    int neither;
    int missed;
    int more;
    int unequal;

    private final DebianPostgres server;
    private final Dump dump;
    private final Path file;
    private final int every;
    private final String database;
    private final List<String> remarks = new ArrayList<>();
    private String lastDump;
    private Snapshot last;

    RegressionFile(DebianPostgres server, Path file, int every) {
        this.server = server;
        this.dump = new Dump(DebianPostgres.BIN, server);
        this.file = file;
        this.every = every;
        this.database = name().replaceFirst("\\.sql$", "").replaceAll("[^a-z0-9]+", "_") + "_played";
    }

    /** Makes the database that every file starts from. */
    static void prepare(DebianPostgres server, Path setup) throws Exception {
        RegressionFile base = new RegressionFile(server, setup, Integer.MAX_VALUE);
        try (Connection maintenance = base.connect("postgres")) {
            Bench.execute(maintenance, "create database regression");
        }
        if (Files.exists(setup)) {
            try (Connection work = base.connect("regression");
                    Splitter.Statements statements = base.statements()) {
                for (Statement next = statements.next(); next != null; next = statements.next()) {
                    base.run(work, next);
                }
            }
        }
    }

    void play() throws Exception {
        try (Connection maintenance = connect("postgres")) {
            Bench.execute(maintenance, "create database " + database + " template regression");
            try (Connection work = connect(database);
                    PostgresReaders readers = new PostgresReaders(server);
                    SchemaReader reader = readers.of(database);
                    Splitter.Statements statements = statements()) {
                play(work, reader, statements);
            } catch (SyntaxException e) {
                remarks.add(name() + ": the rest cannot be cut: " + e.getMessage());
            }
        }
    }

    private void play(Connection work, SchemaReader reader, Splitter.Statements statements) throws Exception {
        int candidates = Math.abs(name().hashCode() % every);
        for (Statement next = statements.next(); next != null; next = statements.next()) {
            boolean inside = inTransaction(work);
            boolean chosen = !inside && MAY_CHANGE.matcher(next.text()).matches() && candidates++ % every == 0;
            if (chosen) {
                if (lastDump == null) {
                    lastDump = dump.of(database);
                }
                last = reader.read();
            }
            boolean worked = run(work, next);
            if (chosen && worked && !inTransaction(work)) {
                compare(reader, next);
            } else if (worked) {
                lastDump = null;
            }
        }
    }

    private void compare(SchemaReader reader, Statement statement) throws Exception {
        String dumped = dump.of(database);
        Snapshot now = reader.read();
        compared++;
        boolean dumpChanged = !entries(dumped).equals(entries(lastDump));
        List<Change> changes = Differ.between(last, now);
        if (dumpChanged && !changes.isEmpty()) {
            both++;
        } else if (!dumpChanged && changes.isEmpty()) {
            neither++;
        } else if (dumpChanged) {
            missed++;
            remark("MISSED", statement, LineDifference.of(lastDump, dumped));
        } else {
            more++;
            remark("MORE", statement, changes.get(0).headline());
        }
        lastDump = dumped;
        try (Connection eye = connect(database)) {
            List<Change> differing =
                    Differ.between(PostgresSchemaReader.full(eye).schema(), now.schema());
            if (!differing.isEmpty()) {
                unequal++;
                remark("UNEQUAL", statement, differing.get(0).headline());
            }
        }
    }

    /** The entries of a dump, sorted: in which order they come is the dump program's business. */
    private static List<String> entries(String dump) {
        return Stream.of(dump.split("\n--\n-- Name: ")).sorted().toList();
    }

    private void remark(String what, Statement statement, String seen) {
        String sql = statement.text().replaceAll("\\s+", " ");
        remarks.add(what + " " + name() + ":" + statement.line() + " " + sql.substring(0, Math.min(110, sql.length()))
                + " => " + seen);
    }

    private boolean run(Connection work, Statement statement) throws SQLException {
        // The driver gives up when dates come in another style.
        if (!(statement instanceof Statement.Sql)
                || statement.text().toLowerCase(Locale.ROOT).contains("datestyle")) {
            return false;
        }
        try (java.sql.Statement one = work.createStatement()) {
            one.execute(statement.text());
            ran++;
            return true;
        } catch (SQLException e) {
            if (work.isClosed()) {
                throw e;
            }
            return false;
        }
    }

    private static boolean inTransaction(Connection work) {
        try (java.sql.Statement ask = work.createStatement();
                ResultSet row = ask.executeQuery("select now() < statement_timestamp()")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            // An aborted transaction answers nothing.
            return true;
        }
    }

    private Splitter.Statements statements() throws Exception {
        return new PostgresSplitter().split(new BufferedReader(new StringReader(Files.readString(file))), 1);
    }

    private Connection connect(String database) throws SQLException {
        // As simple queries, so that a statement begins when its transaction does, unless it stands within a block.
        Connection connection =
                DriverManager.getConnection(server.url(database) + "?preferQueryMode=simple", server.credentials());
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = '20s'");
        }
        return connection;
    }

    void broke(Exception e) {
        remarks.add(name() + ": broke off: " + e);
    }

    List<String> remarks() {
        return remarks;
    }

    private String name() {
        return file.getFileName().toString();
    }

    @Override
    public String toString() {
        return "%-28s ran %5d, compared %3d: both %3d, neither %3d, missed %d, more %d, unequal %d"
                .formatted(name(), ran, compared, both, neither, missed, more, unequal);
    }

    /** The first lines in which two dumps differ. */
    private static final class LineDifference {
        static String of(String before, String after) {
            return io.seatrial.diff.LineDiff.of(before, after).stream()
                    .filter(line -> line.sign() != ' ')
                    .limit(4)
                    .map(line -> line.sign() + line.text())
                    .toList()
                    .toString();
        }
    }
}
