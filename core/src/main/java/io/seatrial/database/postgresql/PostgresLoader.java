package io.seatrial.database.postgresql;

import io.seatrial.database.Catalogue;
import io.seatrial.database.Loader;
import io.seatrial.database.ValueType;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.sql.Types;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Fills PostgreSQL tables: whole batches through COPY, doubtful rows through INSERT. */
final class PostgresLoader implements Loader {

    /** What the server says to a clause that the table's keys or rules do not allow. */
    private static final Set<String> NO_CONFLICT_CLAUSE = Set.of("55000", "0A000");

    /** What the names of databases that Seatrial makes begin with. */
    private static final String MADE = "seatrial_";

    private static final String MARK = "seatrial: scratch";

    @Override
    public String quoted(String name) {
        return Identifiers.quoted(name);
    }

    @Override
    public ValueType type(String name, Schema schema) {
        return new PostgresTypes(schema).type(name);
    }

    @Override
    public String compose(ValueType type, List<String> parts) {
        return Compounds.text(type, parts);
    }

    @Override
    public boolean scratch(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Catalogue.text(PostgresCatalogue.class, "filling/mark.sql"))) {
            row.next();
            String comment = row.getString(2);
            return row.getString(1).startsWith(MADE) || comment != null && comment.contains(MARK);
        }
    }

    @Override
    public String marking(Connection connection) throws SQLException {
        return "COMMENT ON DATABASE " + Identifiers.quoted(connection.getCatalog()) + " IS '" + MARK + "'";
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        run(connection, Catalogue.text(PostgresCatalogue.class, "filling/session.sql"));
    }

    @Override
    public void defer(Connection connection) throws SQLException {
        run(connection, "SET CONSTRAINTS ALL DEFERRED");
    }

    @Override
    public long load(Connection connection, ObjectId table, List<String> columns, Iterator<String[]> rows)
            throws SQLException {
        if (columns.isEmpty()) {
            return empty(connection, table, rows);
        }
        String sql = "COPY " + Identifiers.quoted(table.path()) + " (" + names(columns) + ") FROM STDIN";
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            CopyText text = new CopyText(copy);
            while (rows.hasNext()) {
                text.row(rows.next());
            }
            text.flush();
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** COPY has no words for rows of a table that has no columns to be filled. */
    private static long empty(Connection connection, ObjectId table, Iterator<String[]> rows) throws SQLException {
        String sql = "INSERT INTO " + Identifiers.quoted(table.path()) + " DEFAULT VALUES";
        long added = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (; rows.hasNext(); rows.next()) {
                added += statement.executeUpdate();
            }
        }
        return added;
    }

    @Override
    public long insert(Connection connection, ObjectId table, List<Typed> columns, List<String[]> rows)
            throws SQLException {
        if (columns.isEmpty()) {
            return empty(connection, table, rows.iterator());
        }
        String sql = insertion(table, columns, rows.size());
        Savepoint before = connection.setSavepoint();
        try {
            return send(connection, sql + " ON CONFLICT DO NOTHING", rows);
        } catch (SQLException e) {
            if (!NO_CONFLICT_CLAUSE.contains(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            return send(connection, sql, rows);
        }
    }

    private static String insertion(ObjectId table, List<Typed> columns, int rows) {
        String row = columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        List<String> names = columns.stream().map(Typed::name).toList();
        return "INSERT INTO " + Identifiers.quoted(table.path()) + " (" + names(names) + ") OVERRIDING SYSTEM VALUE"
                + " VALUES " + String.join(", ", java.util.Collections.nCopies(rows, row));
    }

    private static long send(Connection connection, String sql, List<String[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (String[] row : rows) {
                for (String value : row) {
                    // Without a type the server reads the text as it would a literal.
                    statement.setObject(at++, value, Types.OTHER);
                }
            }
            return statement.executeLargeUpdate();
        }
    }

    @Override
    public long revise(
            Connection connection, ObjectId table, List<Typed> columns, List<String> key, List<String[]> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Revision.sql(table, columns, key))) {
            for (int i = 0; i < columns.size(); i++) {
                String[] values = new String[rows.size()];
                for (int r = 0; r < values.length; r++) {
                    values[r] = rows.get(r)[i];
                }
                statement.setArray(i + 1, connection.createArrayOf("text", values));
            }
            return statement.executeLargeUpdate();
        }
    }

    @Override
    public void advance(Connection connection, ObjectId table, Schema schema) throws SQLException {
        for (String sql : Sequences.statements(table, schema)) {
            // A sequence that cannot go so far, or is not ours to move, stays where it is.
            Guarded.number(connection, sql);
        }
    }

    @Override
    public java.util.Map<String, java.math.BigDecimal> counters(Connection connection, ObjectId table, Schema schema)
            throws SQLException {
        return Sequences.counters(connection, table, schema);
    }

    @Override
    public Rejection rejection(SQLException e) {
        ServerErrorMessage said = e instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
        String state = e.getSQLState() == null ? "08" : e.getSQLState();
        boolean fatal = state.startsWith("08") || state.startsWith("57") || state.startsWith("53");
        return said == null
                ? new Rejection(null, null, e.getMessage(), fatal)
                : new Rejection(said.getConstraint(), column(said), said.getMessage(), fatal);
    }

    private static String column(ServerErrorMessage said) {
        if (said.getColumn() != null) {
            return said.getColumn();
        }
        String where = said.getWhere();
        int from = where == null ? -1 : where.indexOf(", column ");
        int to = from < 0 ? -1 : where.indexOf(':', from);
        return to < 0 ? null : where.substring(from + ", column ".length(), to);
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
