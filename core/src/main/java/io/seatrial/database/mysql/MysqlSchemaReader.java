package io.seatrial.database.mysql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.SchemaReader;
import io.seatrial.database.Strings;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the schema of a database from its catalogue; after the first time, of tables only those that were altered. */
final class MysqlSchemaReader implements SchemaReader {

    /** With more tables than this to be read again, reading all of them is faster. */
    private static final int FEW = 12;

    private final Flavour flavour;
    private final DatabaseServer server;
    private final String database;
    private final Strings strings = new Strings();
    /** What belongs to each table or view: kind → objects. */
    private final Map<String, Map<String, List<SchemaObject>>> tables = new TreeMap<>();

    private Connection connection;
    private final Map<ObjectId, String> texts = new HashMap<>();
    private MysqlCatalogue catalogue;
    private Alterations seen;
    private Snapshot last;

    MysqlSchemaReader(Flavour flavour, DatabaseServer server, String database) {
        this.flavour = flavour;
        this.server = server;
        this.database = database;
    }

    @Override
    public Snapshot read() throws SQLException {
        connect();
        try (Statement statement = connection.createStatement()) {
            Alterations now = Alterations.read(statement, flavour.text("reading/state.sql"));
            Set<String> altered = now.since(seen);
            if (seen == null || altered.size() > FEW) {
                tables.clear();
                for (MysqlCatalogue.Part part : catalogue.ofTables()) {
                    keepAll(part, statement);
                }
            } else {
                refresh(statement, now, altered);
            }
            tell(statement, altered);
            seen = now;
            last = snapshot(statement);
            return last;
        }
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

    private void refresh(Statement statement, Alterations now, Set<String> altered) throws SQLException {
        boolean named = !now.names().equals(seen.names());
        tables.keySet().retainAll(now.names());
        for (String table : altered) {
            tables.remove(table);
            for (MysqlCatalogue.Part part : catalogue.ofTables()) {
                keep(part, read(part, part.of(table), statement));
            }
        }
        if (named) {
            // A foreign key shows the new name of the table it points at, though its own table was not touched.
            for (MysqlCatalogue.Part part : catalogue.ofTables()) {
                if (part.kind().equals("constraint")) {
                    keepAll(part, statement);
                }
            }
        }
    }

    /** Keeps the server's own texts of tables and views, which show what no fact says. */
    private void tell(Statement statement, Set<String> altered) throws SQLException {
        texts.keySet()
                .removeIf(id -> !tables.containsKey(id.path().get(0))
                        || altered.contains(id.path().get(0)));
        for (String name : altered) {
            ObjectId id = tables.getOrDefault(name, Map.of()).containsKey("table")
                    ? ObjectId.of("table", name)
                    : ObjectId.of("view", name);
            String text = Texts.of(statement, id);
            if (text != null) {
                texts.put(id, text);
            }
        }
    }

    private void keepAll(MysqlCatalogue.Part part, Statement statement) throws SQLException {
        tables.values().forEach(kinds -> kinds.remove(part.kind()));
        keep(part, read(part, part.ofAll(), statement));
    }

    private void keep(MysqlCatalogue.Part part, List<SchemaObject> objects) {
        for (SchemaObject object : objects) {
            tables.computeIfAbsent(object.id().path().get(0), table -> new TreeMap<>())
                    .computeIfAbsent(part.kind(), kind -> new ArrayList<>())
                    .add(object);
        }
    }

    private List<SchemaObject> read(MysqlCatalogue.Part part, String sql, Statement statement) throws SQLException {
        List<SchemaObject> objects = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                objects.add(part.shape().object(rows, 1, strings));
            }
            return objects;
        } catch (SQLException e) {
            throw new SQLException(
                    "reading kind " + part.kind() + ": " + Refusals.words(e), e.getSQLState(), e.getErrorCode(), e);
        }
    }

    private Snapshot snapshot(Statement statement) throws SQLException {
        List<SchemaObject> all = new ArrayList<>();
        tables.values().forEach(kinds -> kinds.values().forEach(all::addAll));
        for (MysqlCatalogue.Part part : catalogue.others()) {
            List<SchemaObject> objects = read(part, part.ofAll(), statement);
            for (SchemaObject object : objects) {
                all.add(part.kind().equals("sequence") ? Sequences.completed(object, statement) : object);
            }
        }
        Schema schema = Schema.of(all);
        Schema shared = last != null && schema.equals(last.schema()) ? last.schema() : schema;
        return new Snapshot(shared, Map.of(), Map.copyOf(texts), unmodelled(statement));
    }

    /** What no catalogue file describes: kind → names. */
    private Map<String, List<String>> unmodelled(Statement statement) throws SQLException {
        Map<String, List<String>> found = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(catalogue.unmodelled())) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), kind -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        found.values().forEach(Collections::sort);
        return found;
    }

    @Override
    public void pause() {
        Connections.close(connection);
        connection = null;
    }

    @Override
    public SchemaReader forCopy(String copy) {
        return new MysqlSchemaReader(flavour, server, copy);
    }

    @Override
    public void close() {
        pause();
    }
}
