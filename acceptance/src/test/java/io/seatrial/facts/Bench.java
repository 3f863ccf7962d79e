package io.seatrial.facts;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.postgresql.PostgresSchemaReader;
import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.schema.Snapshot;
import io.seatrial.sql.PostgresSplitter;
import io.seatrial.sql.Splitter;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Plays the mutations of one file on a database of its own, and notes what is not as it should be. */
final class Bench {

    private static final String CATALOGUES =
            "select c.relname from pg_class c where c.relnamespace = 11 and c.relkind = 'r'"
                    + " and not c.relisshared and c.relname not in ('pg_depend', 'pg_statistic', 'pg_statistic_ext_data',"
                    + " 'pg_largeobject') or c.relname = 'pg_subscription' order by 1";

    /** What the dump program leaves out or, for labels without their provider and subscriptions, cannot bring back. */
    private static final Set<String> UNDUMPED =
            Set.of("large_object", "security_label", "disabled_constraint_trigger", "subscription");

    private final DatabaseServer server;
    private final int major;
    private final Dump dump;
    private final List<String> wrong = new ArrayList<>();
    private String start;
    private String witness;

    /** @param dump the foreign witness, or null where there is none for this server */
    Bench(DatabaseServer server, int major, Dump dump) {
        this.server = server;
        this.major = major;
        this.dump = dump;
    }

    /** What is wrong, one line each. */
    List<String> play(String name, Mutation.Script script) throws Exception {
        String database = "facts_" + name;
        try (Connection maintenance = connect("postgres")) {
            execute(maintenance, "create database " + database);
            try (Connection work = connect(database);
                    Connection eye = connect(database)) {
                start = transaction(work);
                execute(work, script.setup());
                Seen before = look(eye, database);
                for (Mutation mutation : script.mutations()) {
                    if (mutation.on(major)) {
                        before = mutate(name + ".sql:" + mutation.line(), mutation, work, eye, database, before);
                    }
                }
                secondLook(name, before, eye);
            }
            copy(name, maintenance, database);
            restore(name, script, maintenance, database);
            execute(maintenance, "drop database " + database);
        }
        return wrong;
    }

    private record Seen(Snapshot snapshot, String dump, Map<String, String> rows) {}

    private Seen mutate(String place, Mutation mutation, Connection work, Connection eye, String database, Seen before)
            throws Exception {
        try {
            execute(work, mutation.sql());
        } catch (SQLException e) {
            wrong.add(place + " cannot be played: " + e.getMessage());
            return before;
        }
        Seen after;
        try {
            after = look(eye, database);
        } catch (SQLException e) {
            wrong.add(place + " makes reading fail: " + e.getMessage());
            return before;
        }
        List<Change> changes = Differ.between(before.snapshot(), after.snapshot());
        List<String> seen = new ArrayList<>(changes.stream()
                .flatMap(change -> facts(change).stream())
                .distinct()
                .sorted()
                .toList());
        List<String> wanted = mutation.facts();
        List<String> kinds = wanted.stream()
                .map(fact -> fact.substring(0, fact.indexOf('.')))
                .toList();
        seen.removeIf(fact -> fact.endsWith(".definition")
                && !wanted.contains(fact)
                && kinds.contains(fact.substring(0, fact.indexOf('.'))));
        if (!seen.equals(wanted)) {
            wrong.add(place + " should change " + wanted + " and changes "
                    + changes.stream().map(Change::headline).toList() + " " + seen);
        }
        boolean witnessed = after.dump() != null && !after.dump().equals(before.dump());
        if (!witnessed && after.rows().equals(before.rows())) {
            wrong.add(place + " is not seen by any witness");
        }
        return after;
    }

    private static List<String> facts(Change change) {
        String kind = change.id().kind().name();
        List<String> facts = new ArrayList<>();
        if (change instanceof Change.Added) {
            facts.add(kind + ".added");
        } else if (change instanceof Change.Removed) {
            facts.add(kind + ".removed");
        } else if (change instanceof Change.Renamed renamed) {
            facts.add(kind + ".renamed");
            renamed.facts().keySet().forEach(fact -> facts.add(kind + "." + fact));
        } else if (change instanceof Change.Altered altered) {
            altered.facts().keySet().forEach(fact -> facts.add(kind + "." + fact));
        }
        return facts;
    }

    private Seen look(Connection eye, String database) throws Exception {
        return new Seen(PostgresSchemaReader.full(eye), dump == null ? null : dump.of(database), rows(eye));
    }

    /** The raw rows written since the scene was set, without the numbers that only this database has. */
    private Map<String, String> rows(Connection eye) throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        try (Statement statement = eye.createStatement()) {
            try (ResultSet rows = statement.executeQuery(witness(statement))) {
                while (rows.next()) {
                    hashes.put(rows.getString(1), String.valueOf(rows.getString(2)));
                }
            }
        }
        return hashes;
    }

    private String witness(Statement statement) throws SQLException {
        if (witness == null) {
            List<String> catalogues = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(CATALOGUES)) {
                while (rows.next()) {
                    catalogues.add(
                            "select '" + rows.getString(1) + "', (select md5(string_agg(r, '' order by r)) from (select"
                                    + " regexp_replace(x::text, '\\m(1[6-9]|[2-9][0-9])[0-9]{3}\\M', 'N', 'g') r from pg_catalog."
                                    + rows.getString(1) + " x where age(x.xmin) <= age('" + start + "'::xid)) y)");
                }
            }
            // What refers to what, by name.
            catalogues.add("select 'references', (select md5(string_agg(r, '' order by r)) from (select concat_ws(' ',"
                    + " pg_describe_object(classid, objid, objsubid), pg_describe_object(refclassid, refobjid, refobjsubid),"
                    + " deptype) r from pg_catalog.pg_depend x where age(x.xmin) <= age('" + start + "'::xid)) y)");
            witness = String.join(" union all ", catalogues);
        }
        return witness;
    }

    private void secondLook(String name, Seen before, Connection eye) throws SQLException {
        if (!PostgresSchemaReader.full(eye).schema().equals(before.snapshot().schema())) {
            wrong.add(name + ": a second look sees something else");
        }
    }

    private void copy(String name, Connection maintenance, String database) throws Exception {
        execute(maintenance, "create database " + database + "_copy template " + database);
        try (Connection original = connect(database);
                Connection copy = connect(database + "_copy")) {
            List<Change> changes = Differ.between(
                    PostgresSchemaReader.full(original).schema(),
                    PostgresSchemaReader.full(copy).schema());
            // Subscriptions belong to the whole server and are not copied.
            changes.stream()
                    .filter(change -> !change.id().kind().name().equals("subscription"))
                    .forEach(change -> wrong.add(name + ": a copy differs: " + change.headline()));
        }
        execute(maintenance, "drop database " + database + "_copy");
    }

    /** What a dump of the schema carries over must look the same where it is restored. */
    private void restore(String name, Mutation.Script script, Connection maintenance, String database)
            throws Exception {
        if (dump == null) {
            return;
        }
        execute(maintenance, "create database " + database + "_restored");
        dump.restore(dump.of(database), database + "_restored");
        try (Connection original = connect(database);
                Connection restored = connect(database + "_restored")) {
            Differ.between(PostgresSchemaReader.full(original), anonymous(PostgresSchemaReader.full(restored))).stream()
                    .filter(change -> !UNDUMPED.contains(change.id().kind().name()))
                    .filter(change -> script.notRestored().stream()
                            .noneMatch(exempt -> change.headline().startsWith(exempt)))
                    .forEach(change -> wrong.add(name + ": restored from a dump it differs: " + change.headline()));
        }
        execute(maintenance, "drop database " + database + "_restored");
    }

    /** The snapshot without the identities of its own server, which mean something else in another database. */
    private static Snapshot anonymous(Snapshot snapshot) {
        return new Snapshot(snapshot.schema(), Map.of(), snapshot.texts(), snapshot.unmodelled());
    }

    private static String transaction(Connection work) throws SQLException {
        try (Statement statement = work.createStatement();
                ResultSet row = statement.executeQuery("select pg_current_xact_id()::xid::text")) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), server.credentials());
    }

    static void execute(Connection connection, String script) throws SQLException, IOException {
        try (Splitter.Statements statements = new PostgresSplitter().split(new StringReader(script), 1);
                Statement statement = connection.createStatement()) {
            for (var next = statements.next(); next != null; next = statements.next()) {
                statement.execute(next.text());
            }
        }
    }
}
