package io.seatrial.database.postgresql;

import io.seatrial.database.AtOnce;
import io.seatrial.database.Catalogue;
import io.seatrial.database.RowQuestions;
import io.seatrial.database.RowTransfer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** Values are written as everywhere in the ledger. */
    private static final String PROVING = "SET LOCAL search_path = pg_catalog";

    @Override
    public boolean transfer(Connection from, Connection to, List<RowQuestions.Table> tables, long most)
            throws SQLException {
        List<Uneven> uneven = new ArrayList<>();
        for (RowQuestions.Table table : tables) {
            AtOnce<RowPrints, RowPrints> rows =
                    AtOnce.ask(() -> RowPrints.read(from, table, most), () -> RowPrints.read(to, table, most));
            if (!rows.one().equals(rows.other())) {
                uneven.add(new Uneven(rows.one(), rows.other()));
            }
        }
        if (!uneven.isEmpty()) {
            inRole(to, () -> write(from, to, uneven));
        }
        return !uneven.isEmpty();
    }

    /** A table of which the two databases hold different rows. */
    private record Uneven(RowPrints there, RowPrints here) {}

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

    private static void write(Connection from, Connection to, List<Uneven> uneven) throws SQLException {
        for (Uneven table : uneven) {
            delete(to, table);
        }
        for (Uneven table : uneven) {
            if (!table.here().covers(table.there())) {
                copy(from, to, table.there().table());
            }
        }
        run(to, PROVING);
        for (Uneven table : uneven) {
            if (!table.there().holdIn(to)) {
                throw new SQLException("rows differ even when they were brought over, in "
                        + Identifiers.quoted(table.there().table().path()));
            }
        }
    }

    /** Where rows must come, all go: scripts that ask for no order meet rows in the order in which they lie. */
    private static void delete(Connection to, Uneven table) throws SQLException {
        String sql = "DELETE FROM " + RowPrints.source(table.here().table());
        if (!table.here().covers(table.there())) {
            run(to, sql);
            return;
        }
        try (PreparedStatement statement = to.prepareStatement(
                sql + " t WHERE " + RowPrints.key(table.here().table()) + " = ANY (?)")) {
            Set<String> odd = table.here().missingFrom(table.there());
            statement.setArray(1, to.createArrayOf("text", odd.toArray(new String[0])));
            statement.executeUpdate();
        }
    }

    private static void copy(Connection from, Connection to, RowQuestions.Table table) throws SQLException {
        String columns = table.columns().stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
        CopyManager origin = from.unwrap(PGConnection.class).getCopyAPI();
        CopyManager target = to.unwrap(PGConnection.class).getCopyAPI();
        CopyIn in = target.copyIn("COPY " + Identifiers.quoted(table.path()) + " (" + columns + ") FROM STDIN");
        try {
            CopyOut out =
                    origin.copyOut("COPY (SELECT " + columns + " FROM " + RowPrints.source(table) + ") TO STDOUT");
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

    @Override
    public void align(Connection from, Connection to) throws SQLException {
        var both = AtOnce.ask(() -> places(from), () -> places(to));
        for (Map.Entry<List<String>, Long> here : both.other().entrySet()) {
            Long place = both.one().get(here.getKey());
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
