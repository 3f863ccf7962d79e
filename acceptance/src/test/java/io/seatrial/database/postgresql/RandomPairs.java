package io.seatrial.database.postgresql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.postgresql.ddl.PostgresDdl;
import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.diff.MovedColumns;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two databases that random statements change, and that are made like each other again and again, in one step each time.
 *
 * <p>What went wrong is kept; the walk goes on from wherever it led.
 */
final class RandomPairs implements AutoCloseable {

    /** What no statements are written for, what all databases of a server share, and what changes no schema. */
    private static final Pattern UNWANTED = Pattern.compile(
            "extension|server|foreign table|user mapping|event trigger|language \\{|text search|operator"
                    + "|lo_create|lo_unlink|create role|alter role|drop owned|reassign|vacuum|checkpoint|temp table"
                    + "|^analyze|^insert|synchronous|^truncate|^cluster|reindex|create type \\{schema}\\.\\{new}$|disable trigger all");

    private final long seed;
    private final Random random;
    private final RandomDdl ddl;
    private final Connection left;
    private final Connection right;
    private final Schema empty;
    private final List<String> troubles = new ArrayList<>();
    private int pairs;
    private int lines;

    RandomPairs(DatabaseServer server, long seed) throws SQLException {
        this.seed = seed;
        this.random = new Random(seed);
        this.ddl = new RandomDdl(random, line -> !UNWANTED.matcher(line).find());
        // Of a type that is used within another type, PostgreSQL alters nothing.
        ddl.replace(
                "anytype",
                "select oid::regtype::text from pg_type where typtype in ('e', 'r') and oid >= 16384"
                        + " and typnamespace::regnamespace::text !~ '^(pg_|information)' order by 1");
        ddl.add(2, "alter table {trigger.1} disable trigger {trigger.2}");
        ddl.add(1, "alter table {trigger.1} enable always trigger {trigger.2}");
        try (Connection connection = connect(server, server.maintenanceDatabase());
                Statement statement = connection.createStatement()) {
            statement.execute("create database l" + seed);
            statement.execute("create database r" + seed);
        }
        left = connect(server, "l" + seed);
        right = connect(server, "r" + seed);
        empty = read(left);
    }

    private static Connection connect(DatabaseServer server, String database) throws SQLException {
        Connection connection = DriverManager.getConnection(server.url(database), server.credentials());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = '20s'");
        }
        return connection;
    }

    /** Draws two schemas and makes the one into the other. */
    void step() throws SQLException {
        boolean swapped = random.nextBoolean();
        Connection from = swapped ? right : left;
        Connection to = swapped ? left : right;
        if (random.nextInt(4) == 0) {
            remake("to nothing", random.nextBoolean() ? from : to, empty);
        }
        draw(from, 1 + random.nextInt(20));
        draw(to, 3 + random.nextInt(30));
        remake("pair", from, read(to));
    }

    private void draw(Connection connection, int statements) throws SQLException {
        for (int i = 0; i < statements; i++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(ddl.next(connection));
            } catch (SQLException e) {
                // Statements are drawn blindly; the ones that work are enough.
            }
        }
    }

    private static Schema read(Connection connection) throws SQLException {
        return PostgresSchemaReader.full(connection).schema();
    }

    private void remake(String what, Connection connection, Schema target) throws SQLException {
        pairs++;
        Schema now = read(connection);
        Collection<Change> changes = Differ.between(now, target);
        if (changes.stream().anyMatch(Change.Renamed.class::isInstance)) {
            run(what, connection, new PostgresDdl().renames(changes, now));
            now = read(connection);
        }
        Remake remake = new PostgresDdl().remake(now, target, Wishes.NONE);
        if (!run(what, connection, remake)) {
            return;
        }
        Schema after = read(connection);
        List<Change> left = new ArrayList<>(Differ.between(after, target));
        left.removeAll(MovedColumns.among(left));
        // Whether a column that a parent has, too, was declared as its own: nothing takes that back.
        left.removeIf(change -> change instanceof Change.Altered altered
                && Set.of("inherited", "position").containsAll(altered.facts().keySet()));
        if (!left.isEmpty()) {
            String rest = left.stream().map(Change::headline).collect(Collectors.joining("\n"));
            trouble(what, "differs: " + rest + "\nafter\n" + remake.script());
        } else if (!new PostgresDdl().remake(after, target, Wishes.NONE).isEmpty()) {
            trouble(what, "a second diff is not empty");
        }
    }

    private boolean run(String what, Connection connection, Remake remake) {
        for (Remake.Line line : remake.lines()) {
            lines++;
            try (Statement statement = connection.createStatement()) {
                statement.execute(line.sql());
            } catch (SQLException e) {
                trouble(what, e.getMessage() + "\nat\n" + line.sql() + "\nof\n" + remake.script());
                return false;
            }
        }
        return true;
    }

    private void trouble(String what, String words) {
        troubles.add("seed " + seed + ", pair " + pairs + ", " + what + ": " + words);
    }

    /** What went wrong, each with the seed and the pair. */
    List<String> troubles() {
        System.out.printf("seed %d: %d pairs, %d statements, %d troubles%n", seed, pairs, lines, troubles.size());
        return troubles;
    }

    @Override
    public void close() throws SQLException {
        left.close();
        right.close();
    }
}
