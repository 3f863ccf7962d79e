package io.seatrial.database.mysql;

import io.seatrial.database.Family;
import io.seatrial.database.Loader;
import io.seatrial.database.ValueType;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills tables of MySQL and MariaDB: inserts of many rows each.
 *
 * <p>LOAD DATA LOCAL would be faster, but turns what it should refuse into warnings.
 */
final class MysqlLoader implements Loader {

    /** What the names of databases that Seatrial makes begin with. */
    private static final String MADE = "seatrial_";

    /** ER_DUP_ENTRY. */
    private static final int DUPLICATE = 1062;

    /** Characters of one statement: well below what servers take, and large enough that more would not be faster. */
    private static final int PORTION = 1 << 18;

    private final Flavour flavour;

    MysqlLoader(Flavour flavour) {
        this.flavour = flavour;
    }

    @Override
    public String quoted(String name) {
        return Identifiers.quoted(name);
    }

    @Override
    public ValueType type(String name, Schema schema) {
        return MysqlTypes.of(name);
    }

    /** MariaDB's JSON is a text with a check. */
    @Override
    public ValueType type(SchemaObject column, Schema schema) {
        SchemaObject check = schema.get(new ObjectId(
                new io.seatrial.schema.Kind("constraint"), column.id().path()));
        String definition = check == null ? null : check.fact("definition");
        if (definition != null && definition.contains("json_valid(")) {
            return ValueType.of(column.fact("type"), Family.JSON);
        }
        return Charsets.named(type(column.fact("type"), schema), column.fact("charset"));
    }

    @Override
    public boolean takes(ValueType type, String edge) {
        return MysqlTypes.takes(type, edge) && Charsets.takes(type, edge);
    }

    @Override
    public String compose(ValueType type, List<String> parts) {
        return type.family() == Family.BINARY ? "x'" + parts.get(0) + "'" : String.join(",", parts);
    }

    @Override
    public String text(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> {
                byte[] bytes = row.getBytes(column);
                yield bytes == null ? null : Literals.bytes(bytes);
            }
            default -> row.getString(column);
        };
    }

    @Override
    public boolean scratch(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(flavour.text("filling/mark.sql"))) {
            row.next();
            return String.valueOf(row.getString(1)).startsWith(MADE) || row.getBoolean(2);
        }
    }

    @Override
    public String marking(Connection connection) {
        return "CREATE VIEW `seatrial: scratch` AS SELECT 1";
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        run(connection, flavour.text("filling/session.sql"));
    }

    @Override
    public void defer(Connection connection) {
        // Foreign keys are checked row by row; none can be put off.
    }

    @Override
    public long load(Connection connection, ObjectId table, List<String> columns, Iterator<String[]> rows)
            throws SQLException {
        List<String> types = types(connection, table, columns);
        long added = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            StringBuilder sql = new StringBuilder(PORTION + (PORTION >> 2));
            while (rows.hasNext()) {
                sql.setLength(0);
                sql.append(beginning(table, columns));
                String between = "";
                while (rows.hasNext() && sql.length() < PORTION) {
                    sql.append(between);
                    row(sql, types, rows.next());
                    between = ",";
                }
                added += statement.executeLargeUpdate(sql.toString());
            }
        }
        return added;
    }

    private static String beginning(ObjectId table, List<String> columns) {
        String names = columns.stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
        return "INSERT INTO " + Identifiers.quoted(table.name()) + " (" + names + ") VALUES ";
    }

    private static void row(StringBuilder sql, List<String> types, String[] values) {
        sql.append('(');
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                sql.append(',');
            }
            Literals.write(sql, types.get(i), values[i]);
        }
        sql.append(')');
    }

    /** Words such as {@code varbinary}, in the order of the columns. */
    private List<String> types(Connection connection, ObjectId table, List<String> columns) throws SQLException {
        Map<String, String> found = types(connection, table, 2);
        List<String> types = new ArrayList<>();
        columns.forEach(column -> types.add(found.get(column)));
        return types;
    }

    /** By column, in their order. @param label 2 for a word, 3 for all of it, such as {@code bit(8)} */
    private Map<String, String> types(Connection connection, ObjectId table, int label) throws SQLException {
        String sql = flavour.text("filling/types.sql") + Identifiers.literal(table.name()) + " ORDER BY 1";
        Map<String, String> found = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(label));
            }
        }
        return found;
    }

    /** There is no way to leave out only rows that collide: a single one that does is left out, several are refused. */
    @Override
    public long insert(Connection connection, ObjectId table, List<Typed> columns, List<String[]> rows)
            throws SQLException {
        List<String> names = columns.stream().map(Typed::name).toList();
        try {
            return load(connection, table, names, rows.iterator());
        } catch (SQLException e) {
            if (e.getErrorCode() == DUPLICATE && rows.size() == 1) {
                return 0;
            }
            throw e;
        }
    }

    @Override
    public long revise(
            Connection connection, ObjectId table, List<Typed> columns, List<String> key, List<String[]> rows)
            throws SQLException {
        List<String> names = columns.stream().map(Typed::name).toList();
        String order = key.isEmpty()
                ? types(connection, table, 3).entrySet().stream()
                        .map(column -> ValueText.of(Identifiers.quoted(column.getKey()), column.getValue()))
                        .map(ValueText::binary)
                        .collect(Collectors.joining(", "))
                : "";
        return new Revision(connection, this, table, names, types(connection, table, names), order).of(key, rows);
    }

    @Override
    public void advance(Connection connection, ObjectId table, Schema schema) {
        // AUTO_INCREMENT moves past the largest number that is inserted.
    }

    @Override
    public Map<String, BigDecimal> counters(Connection connection, ObjectId table, Schema schema) throws SQLException {
        return new HandedOut(connection, flavour.text("filling/counter.sql")).of(table, schema);
    }

    @Override
    public Rejection rejection(SQLException e) {
        return Rejections.of(e);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
