package io.seatrial.database.mysql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.SchemaReader;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the schema of a database from its catalogue; after the first time, of tables only those that were altered. */
final class MysqlSchemaReader implements SchemaReader {

    /** With more unknown tables than this, reading all at once is faster than one by one. */
    private static final int FEW = 12;

    private final Flavour flavour;
    private final DatabaseServer server;
    private final String database;
    private final Disturbance disturbance;
    private final TableMemory memory;
    /** What belongs to no table, as it was read last: kind → objects. */
    private final Map<String, List<SchemaObject>> others = new TreeMap<>();

    /** True when there were functions before or after what may have changed. */
    private boolean functions;

    private Map<String, List<String>> unmodelled = Map.of();
    /** What belongs to each table or view: kind → objects. */
    private final Map<String, Map<String, List<SchemaObject>>> tables = new TreeMap<>();

    private final Map<ObjectId, String> texts = new HashMap<>();
    private Connection connection;
    private MysqlCatalogue catalogue;
    private Alterations seen;
    private Snapshot last;
    private Identities identities = Identities.NONE;

    /** @param disturbance told of everything that is done to the database while it is read again and again */
    MysqlSchemaReader(Flavour flavour, DatabaseServer server, String database, Disturbance disturbance) {
        this(flavour, server, database, disturbance, new TableMemory());
    }

    private MysqlSchemaReader(
            Flavour flavour, DatabaseServer server, String database, Disturbance disturbance, TableMemory memory) {
        this.flavour = flavour;
        this.server = server;
        this.database = database;
        this.disturbance = disturbance;
        this.memory = memory;
    }

    @Override
    public Snapshot read() throws SQLException {
        connect();
        try (Statement statement = connection.createStatement()) {
            Alterations now = Alterations.read(statement, flavour.text("reading/state.sql"));
            Suspicion suspicion = disturbance.ended();
            boolean everything = last == null || suspicion.everything();
            tables.keySet().retainAll(now.names());
            texts.keySet().removeIf(id -> !now.has(id));
            functions = hasFunctions();
            for (MysqlCatalogue.Part part : catalogue.others()) {
                boolean sequences = part.kind().equals("sequence") && !everything && now.sequencesSince(seen);
                if (everything || sequences || suspicion.of(part.kind())) {
                    others.put(part.kind(), others(part, statement));
                }
            }
            functions |= hasFunctions();
            refresh(statement, now, everything ? null : suspicion);
            seen = now;
            unmodelled = everything ? catalogue.unmodelled(statement) : unmodelled;
            last = snapshot();
            return last;
        }
    }

    private boolean hasFunctions() {
        return !others.getOrDefault("routine", List.of()).isEmpty();
    }

    private void connect() throws SQLException {
        if (connection == null) {
            connection = Connections.forReading(flavour, server, database);
            if (catalogue == null) {
                String version = connection.getMetaData().getDatabaseProductVersion();
                catalogue = new MysqlCatalogue(flavour, version.replaceFirst("^5\\.5\\.5-", ""));
            }
        }
    }

    /** @param suspicion null where everything may have changed */
    private void refresh(Statement statement, Alterations now, Suspicion suspicion) throws SQLException {
        Set<String> changed = seen == null ? new TreeSet<>(now.names()) : now.comeAndGone(seen);
        for (String view : now.views()) {
            if (suspicion == null || suspicion.of("view") || changed.contains(view)) {
                ObjectId id = ObjectId.of("view", view);
                String text = Texts.of(statement, id);
                if (!Objects.equals(text, texts.put(id, text))) {
                    changed.add(view);
                }
            }
        }
        Set<String> unknown = new TreeSet<>();
        Set<String> looked = new TreeSet<>();
        Set<String> suspects = now.since(disturbance.clockWasSet() ? null : seen, suspicion);
        suspects.addAll(Mentions.of(changed, "table", texts));
        while (looked.addAll(suspects)) {
            for (String table : suspects) {
                look(statement, table, now, changed, unknown);
            }
            // A foreign key shows the new names of what it points at, though its own table was not touched.
            suspects = Mentions.of(changed, "table", texts);
            suspects.removeAll(looked);
        }
        unknown.addAll(views(now, changed, suspicion));
        readTables(statement, unknown, now);
    }

    private void look(Statement statement, String table, Alterations now, Set<String> changed, Set<String> unknown)
            throws SQLException {
        if (now.isView(table)) {
            unknown.add(table);
            return;
        }
        ObjectId id = ObjectId.of("table", table);
        String text = Texts.of(statement, id);
        String before = texts.put(id, text);
        if (text == null || !text.equals(before)) {
            changed.add(table);
        }
        Map<String, List<SchemaObject>> known = text == null ? null : memory.get(table, text);
        if (known == null) {
            unknown.add(table);
        } else {
            tables.put(table, known);
        }
    }

    /** What a view's columns are follows from its tables, from other views and from functions. */
    private Set<String> views(Alterations now, Set<String> changed, Suspicion suspicion) {
        if (suspicion == null && functions) {
            return now.views();
        }
        return Mentions.views(now.views(), changed, texts);
    }

    private void readTables(Statement statement, Set<String> unknown, Alterations now) throws SQLException {
        Map<String, Map<String, List<SchemaObject>>> read = new TreeMap<>();
        unknown.forEach(table -> read.put(table, new TreeMap<>()));
        for (MysqlCatalogue.Part part : catalogue.ofTables()) {
            List<SchemaObject> objects = new ArrayList<>();
            Set<String> asked = new TreeSet<>(unknown);
            asked.removeIf(name -> now.isView(name) && !part.ofViews());
            if (asked.size() > FEW) {
                objects.addAll(read(part, part.ofAll(), statement));
            } else {
                for (String table : asked) {
                    objects.addAll(read(part, part.of(table), statement));
                }
            }
            for (SchemaObject object : objects) {
                Map<String, List<SchemaObject>> kinds =
                        read.get(object.id().path().get(0));
                if (kinds != null) {
                    kinds.computeIfAbsent(part.kind(), kind -> new ArrayList<>())
                            .add(object);
                }
            }
        }
        tables.putAll(read);
        read.forEach((table, kinds) -> memory.put(table, texts.get(ObjectId.of("table", table)), kinds));
    }

    private List<SchemaObject> read(MysqlCatalogue.Part part, String sql, Statement statement) throws SQLException {
        List<SchemaObject> objects = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                objects.add(part.shape().object(rows, 1, memory.strings()));
            }
            return objects;
        } catch (SQLException e) {
            throw new SQLException(
                    "reading kind " + part.kind() + ": " + Refusals.words(e), e.getSQLState(), e.getErrorCode(), e);
        }
    }

    private List<SchemaObject> others(MysqlCatalogue.Part part, Statement statement) throws SQLException {
        List<SchemaObject> all = new ArrayList<>();
        for (SchemaObject object : read(part, part.ofAll(), statement)) {
            all.add(part.kind().equals("sequence") ? Sequences.completed(object, statement) : object);
        }
        return all;
    }

    private Snapshot snapshot() {
        List<SchemaObject> all = new ArrayList<>();
        others.values().forEach(all::addAll);
        tables.values().forEach(kinds -> kinds.values().forEach(all::addAll));
        texts.values().removeIf(text -> text == null);
        Schema schema = Schema.of(all);
        Schema shared = last != null && schema.equals(last.schema()) ? last.schema() : schema;
        identities = identities.next(shared);
        return new Snapshot(shared, identities.names(), remainders(), unmodelled);
    }

    private Map<ObjectId, String> remainders() {
        Map<ObjectId, String> all = new HashMap<>();
        texts.forEach((id, text) -> all.put(id, id.kind().name().equals("table") ? memory.remainder(text) : text));
        return all;
    }

    @Override
    public void pause() {
        Connections.close(connection);
        connection = null;
    }

    @Override
    public SchemaReader forCopy(String copy) {
        return forCopy(copy, new Disturbance());
    }

    MysqlSchemaReader forCopy(String copy, Disturbance ofCopy) {
        MysqlSchemaReader reader = new MysqlSchemaReader(flavour, server, copy, ofCopy, memory);
        reader.catalogue = catalogue;
        reader.identities = identities;
        return reader;
    }

    @Override
    public void close() {
        pause();
    }
}
