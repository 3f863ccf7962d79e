package io.seatrial.database.postgresql;

import io.seatrial.database.Catalogue;
import io.seatrial.database.RowQuestions;
import io.seatrial.database.RowTransfer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;

/** Copies rows from one PostgreSQL database into another, as text. */
final class PostgresTransfer implements RowTransfer {

    private static final int PORTION = 1 << 16;

    private static final String PLACES = Catalogue.text(PostgresTransfer.class, "rows/places.sql");

    /** In the role of a replica, neither triggers nor rules nor foreign keys have a say; checks find their functions. */
    private static final String ROLE = "SET LOCAL session_replication_role = replica; SET LOCAL search_path TO DEFAULT";

    @Override
    public void trim(Connection from, Connection to, List<RowQuestions.Table> tables) throws SQLException {
        inRole(to, () -> {
            for (RowQuestions.Table table : tables) {
                if (!table.key().isEmpty()) {
                    Set<String> odd = keys(to, table);
                    odd.removeAll(keys(from, table));
                    delete(to, table, odd);
                }
            }
        });
    }

    @Override
    public void transfer(Connection from, Connection to, List<RowQuestions.Table> tables) throws SQLException {
        inRole(to, () -> {
            for (RowQuestions.Table table : tables) {
                run(to, "DELETE FROM " + source(table));
            }
            for (RowQuestions.Table table : tables) {
                copy(from, to, table);
            }
        });
    }

    private interface Writing {
        void write() throws SQLException;
    }

    private static void inRole(Connection to, Writing writing) throws SQLException {
        to.setAutoCommit(false);
        try {
            run(to, ROLE);
            writing.write();
            to.commit();
        } finally {
            to.rollback();
            to.setAutoCommit(true);
        }
    }

    private static String key(RowQuestions.Table table) {
        return table.key().stream().map(Identifiers::quoted).collect(Collectors.joining(", ", "ROW(", ")::text"));
    }

    private static Set<String> keys(Connection connection, RowQuestions.Table table) throws SQLException {
        Set<String> keys = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + key(table) + " FROM " + source(table))) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    private static void delete(Connection to, RowQuestions.Table table, Set<String> keys) throws SQLException {
        String sql = "DELETE FROM " + source(table) + " WHERE " + key(table) + " = ANY (?)";
        try (PreparedStatement statement = to.prepareStatement(sql)) {
            statement.setArray(1, to.createArrayOf("text", keys.toArray(new String[0])));
            statement.executeUpdate();
        }
    }

    private static void copy(Connection from, Connection to, RowQuestions.Table table) throws SQLException {
        String columns = table.columns().stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
        CopyManager origin = from.unwrap(PGConnection.class).getCopyAPI();
        CopyManager target = to.unwrap(PGConnection.class).getCopyAPI();
        CopyIn in = target.copyIn("COPY " + Identifiers.quoted(table.path()) + " (" + columns + ") FROM STDIN");
        try {
            CopyOut out = origin.copyOut("COPY (SELECT " + columns + " FROM " + source(table) + ") TO STDOUT");
            try {
                pour(out, in);
                in.endCopy();
            } finally {
                if (out.isActive()) {
                    out.cancelCopy();
                }
            }
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }

    /** In portions: each costs a look at whether the server has something to say. */
    private static void pour(CopyOut out, CopyIn in) throws SQLException {
        byte[] portion = new byte[PORTION];
        int used = 0;
        for (byte[] row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
            if (used + row.length > portion.length) {
                in.writeToCopy(portion, 0, used);
                used = 0;
                portion = row.length > portion.length ? new byte[row.length] : portion;
            }
            System.arraycopy(row, 0, portion, used, row.length);
            used += row.length;
        }
        in.writeToCopy(portion, 0, used);
    }

    private static String source(RowQuestions.Table table) {
        return (table.whole() ? "" : "ONLY ") + Identifiers.quoted(table.path());
    }

    @Override
    public void align(Connection from, Connection to) throws SQLException {
        Map<List<String>, Long> there = places(from);
        for (Map.Entry<List<String>, Long> here : places(to).entrySet()) {
            Long place = there.get(here.getKey());
            if (!Objects.equals(place, here.getValue())) {
                set(from, to, Identifiers.quoted(here.getKey()));
            }
        }
    }

    private static Map<List<String>, Long> places(Connection connection) throws SQLException {
        Map<List<String>, Long> places = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(PLACES)) {
            while (rows.next()) {
                long place = rows.getLong(3);
                places.put(List.of(rows.getString(1), rows.getString(2)), rows.wasNull() ? null : place);
            }
        }
        return places;
    }

    private static void set(Connection from, Connection to, String sequence) throws SQLException {
        try (Statement statement = from.createStatement();
                ResultSet row = statement.executeQuery("SELECT last_value, is_called FROM " + sequence)) {
            row.next();
            run(
                    to,
                    "SELECT setval('" + sequence.replace("'", "''") + "', " + row.getLong(1) + ", " + row.getBoolean(2)
                            + ")");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
