package io.seatrial.database.sqlite;

import io.seatrial.database.Catalogue;
import io.seatrial.database.KindQuery;
import io.seatrial.database.SchemaReader;
import io.seatrial.database.Strings;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the schema of a SQLite file from its catalogue and from the text it keeps.
 *
 * <p>Nothing is read while the file's schema number stands still; then what has another text than before.
 */
final class SqliteSchemaReader implements SchemaReader {

    private final Path file;
    private final Strings strings = new Strings();
    private final Map<String, TableText> known = new HashMap<>();
    private final KnownTables tables;
    private Connection connection;
    private Catalogue catalogue;
    private String seen;
    private Snapshot last;
    private Identities identities = Identities.NONE;

    SqliteSchemaReader(Path file) {
        this(file, new KnownTables());
    }

    private SqliteSchemaReader(Path file, KnownTables tables) {
        this.file = file;
        this.tables = tables;
    }

    @Override
    public Snapshot read() throws SQLException {
        connect();
        try (Statement statement = connection.createStatement()) {
            String now = state(statement);
            if (!now.equals(seen)) {
                last = all(statement);
                seen = now;
            }
            return last;
        }
    }

    private void connect() throws SQLException {
        if (connection == null) {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            catalogue = Catalogue.load(SqliteSchemaReader.class, version(connection));
            try (Statement statement = connection.createStatement()) {
                statement.execute(Catalogue.text(SqliteSchemaReader.class, "reading/session.sql"));
            }
        }
    }

    static String version(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    /** What stands still while nothing changes. */
    private static String state(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(Catalogue.text(SqliteSchemaReader.class, "reading/state.sql"))) {
            row.next();
            return row.getString(1);
        }
    }

    private Snapshot all(Statement statement) throws SQLException {
        List<KnownTables.Row> rows = new ArrayList<>();
        try {
            Set<String> changed = tables.changed(statement);
            tables.forget(changed);
            for (KindQuery query : catalogue.kinds()) {
                if (query.notes().containsKey("of")) {
                    TableRows.read(query, changed, statement, strings).forEach(tables::add);
                } else {
                    rows.addAll(KindRows.all(query, statement, strings));
                }
            }
        } catch (SQLException e) {
            tables.clear();
            throw e;
        }
        rows.addAll(tables.all());
        return snapshot(rows);
    }

    private Snapshot snapshot(List<KnownTables.Row> rows) {
        Map<ObjectId, String> places = new HashMap<>();
        Texts texts = new Texts(known);
        List<SchemaObject> objects = new ArrayList<>();
        for (KnownTables.Row row : rows) {
            SchemaObject object = row.object();
            if (row.place() != null) {
                places.put(object.id(), row.place());
            }
            texts.keep(object.id(), row.sql());
            objects.add(object);
        }
        Schema schema = texts.completed(objects);
        identities = identities.next(schema, places);
        return new Snapshot(schema, identities.names(), texts.unread(), Map.of());
    }

    @Override
    public void pause() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException("closing " + file, e);
            }
            connection = null;
        }
    }

    @Override
    public SchemaReader forCopy(String database) {
        SqliteSchemaReader reader = new SqliteSchemaReader(Path.of(database), new KnownTables(tables));
        reader.last = last;
        reader.seen = seen;
        reader.identities = identities;
        reader.known.putAll(known);
        return reader;
    }

    @Override
    public void close() {
        pause();
    }
}
