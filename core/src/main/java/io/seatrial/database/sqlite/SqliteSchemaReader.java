package io.seatrial.database.sqlite;

import io.seatrial.database.Catalogue;
import io.seatrial.database.KindQuery;
import io.seatrial.database.RowShape;
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
import java.util.stream.Collectors;

/**
 * Reads the schema of a SQLite file from its catalogue and from the text it keeps.
 *
 * <p>A full read of a thousand tables takes some 40 ms, and nothing needs to be read while the file's schema number
 * stands still; so there is no reading in parts.
 */
final class SqliteSchemaReader implements SchemaReader {

    private final Path file;
    private final Strings strings = new Strings();
    private final Map<String, TableText> known = new HashMap<>();
    private Connection connection;
    private Catalogue catalogue;
    private String seen;
    private Snapshot last;
    private Identities identities = Identities.NONE;

    SqliteSchemaReader(Path file) {
        this.file = file;
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
        List<SchemaObject> objects = new ArrayList<>();
        Map<ObjectId, String> places = new HashMap<>();
        Texts texts = new Texts(known);
        for (KindQuery query : catalogue.kinds()) {
            RowShape shape = RowShape.of(query);
            try (ResultSet rows = statement.executeQuery(ordered(shape, query))) {
                while (rows.next()) {
                    SchemaObject object = shape.object(rows, 1, strings);
                    if (rows.getString(1) != null) {
                        places.put(object.id(), rows.getString(1));
                    }
                    texts.keep(object.id(), rows.getString(2));
                    objects.add(object);
                }
            } catch (SQLException e) {
                throw new SQLException("reading kind " + query.kind() + ": " + e.getMessage(), e);
            }
        }
        Schema schema = texts.completed(objects);
        identities = identities.next(schema, places);
        return new Snapshot(schema, identities.names(), texts.unread(), Map.of());
    }

    private static String ordered(RowShape shape, KindQuery query) {
        return shape.columns().stream()
                .map(label -> "\"" + label + "\"")
                .collect(Collectors.joining(", ", "select ", " from (" + query.sql() + "\n)"));
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
        SqliteSchemaReader reader = new SqliteSchemaReader(Path.of(database));
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
