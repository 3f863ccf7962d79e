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
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the schema of a SQLite file from its catalogue and from the text it keeps.
 *
 * <p>Nothing is read while the file's schema number stands still; then what has another text than before.
 */
final class SqliteSchemaReader implements SchemaReader {

    /** With more changed tables than this, reading all at once is faster than one by one. */
    private static final int FEW = 12;

    /** Where a query can be narrowed to one table: this mark names the column that holds the table's name. */
    private static final Pattern OF = Pattern.compile("/\\*of ([a-z_.]+)\\*/");

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
                boolean ofTables = query.notes().containsKey("of");
                if (!ofTables) {
                    read(query, OF.matcher(query.sql()).replaceAll(""), statement, rows::add);
                } else if (changed.size() > FEW) {
                    read(query, OF.matcher(query.sql()).replaceAll(""), statement, row -> keep(row, changed));
                } else {
                    for (String table : changed) {
                        read(query, of(table, query.sql()), statement, tables::add);
                    }
                }
            }
        } catch (SQLException e) {
            tables.clear();
            throw e;
        }
        rows.addAll(tables.all());
        return snapshot(rows);
    }

    private void keep(KnownTables.Row row, Set<String> changed) {
        if (changed.contains(KnownTables.owner(row))) {
            tables.add(row);
        }
    }

    private static String of(String table, String sql) {
        String name = "AND lower($1) = '" + table.replace("'", "''") + "'";
        return OF.matcher(sql).replaceAll(name.replace("\\", "\\\\"));
    }

    private void read(KindQuery query, String sql, Statement statement, Consumer<KnownTables.Row> to)
            throws SQLException {
        RowShape shape = RowShape.of(query);
        try (ResultSet rows = statement.executeQuery(ordered(shape, sql))) {
            while (rows.next()) {
                to.accept(new KnownTables.Row(shape.object(rows, 1, strings), rows.getString(1), rows.getString(2)));
            }
        } catch (SQLException e) {
            throw new SQLException("reading kind " + query.kind() + ": " + e.getMessage(), e);
        }
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

    private static String ordered(RowShape shape, String sql) {
        return shape.columns().stream()
                .map(label -> "\"" + label + "\"")
                .collect(Collectors.joining(", ", "select ", " from (" + sql + "\n)"));
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
