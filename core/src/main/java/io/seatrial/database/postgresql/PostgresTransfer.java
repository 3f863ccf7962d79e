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

    /** Rows are met in the order in which they lie. */
    private static final String IN_ORDER =
            "SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL synchronize_seqscans = off";

    /** Values are written as everywhere in the ledger. */
    private static final String PROVING = "SET LOCAL search_path = pg_catalog";

    @Override
    public boolean transfer(Connection from, Connection to, List<RowQuestions.Table> tables, long most)
            throws SQLException {
        if (tables.isEmpty()) {
            return false;
        }
        from.setAutoCommit(false);
        to.setAutoCommit(false);
        try {
            List<Uneven> uneven = uneven(from, to, tables, most);
            if (!uneven.isEmpty()) {
                write(from, to, uneven);
                to.commit();
            }
            return !uneven.isEmpty();
        } finally {
            to.rollback();
            to.setAutoCommit(true);
            from.rollback();
            from.setAutoCommit(true);
        }
    }

    private static List<Uneven> uneven(Connection from, Connection to, List<RowQuestions.Table> tables, long most)
            throws SQLException {
        var rows = AtOnce.ask(() -> read(from, tables, most), () -> read(to, tables, most));
        List<Uneven> uneven = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            if (!rows.one().get(i).same(rows.other().get(i))) {
                uneven.add(new Uneven(rows.one().get(i), rows.other().get(i)));
            }
        }
        return uneven;
    }

    private static List<RowPrints> read(Connection connection, List<RowQuestions.Table> tables, long most)
            throws SQLException {
        run(connection, IN_ORDER);
        List<RowPrints> prints = new ArrayList<>();
        for (RowQuestions.Table table : tables) {
            prints.add(RowPrints.read(connection, table, most));
        }
        return prints;
    }

    private static void write(Connection from, Connection to, List<Uneven> uneven) throws SQLException {
        run(to, ROLE);
        for (Uneven table : uneven) {
            table.delete(to);
        }
        for (Uneven table : uneven) {
            if (!table.superfluous()) {
                copy(from, to, table.there().table(), table.tail());
            }
        }
        run(to, PROVING);
        List<Uneven> anew = new ArrayList<>();
        for (Uneven table : uneven) {
            RowPrints.Held held = table.there().heldIn(to);
            if (held == RowPrints.Held.NOT) {
                throw new SQLException("rows differ even when they were brought over, in "
                        + Identifiers.quoted(table.there().table().path()));
            }
            if (held == RowPrints.Held.IN_ANOTHER_ORDER && table.partly()) {
                anew.add(table.whole());
            }
        }
        if (!anew.isEmpty()) {
            write(from, to, anew);
        }
    }

    /** @param tail which of the rows, as the end of a query */
    private static void copy(Connection from, Connection to, RowQuestions.Table table, String tail)
            throws SQLException {
        String columns = table.columns().stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
        CopyManager origin = from.unwrap(PGConnection.class).getCopyAPI();
        CopyManager target = to.unwrap(PGConnection.class).getCopyAPI();
        CopyIn in = target.copyIn("COPY " + Identifiers.quoted(table.path()) + " (" + columns + ") FROM STDIN");
        try {
            CopyOut out = origin.copyOut(
                    "COPY (SELECT " + columns + " FROM " + RowPrints.source(table) + tail + ") TO STDOUT");
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
        try (PreparedStatement statement = connection.prepareStatement(PLACES);
                ResultSet rows = statement.executeQuery()) {
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
