package io.seatrial.database.sqlite;

import io.seatrial.database.KindQuery;
import io.seatrial.database.Strings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows that the query of a kind gives for some tables and views.
 *
 * <p>A view may outlive what it selects from. Then SQLite refuses to tell its columns, and with them those of all others;
 * such a view is left out, and has no columns.
 */
final class TableRows {

    /** With more tables than this, reading all at once is faster than one by one. */
    private static final int FEW = 12;

    /** What is said of a text that cannot be made sense of; source: sqlite.org, "Result and Error Codes". */
    private static final int ERROR = 1;

    private TableRows() {}

    /** @param tables in lower case */
    static List<KnownTables.Row> read(KindQuery query, Set<String> tables, Statement statement, Strings strings)
            throws SQLException {
        if (tables.size() > FEW) {
            try {
                List<KnownTables.Row> all = new ArrayList<>(KindRows.all(query, statement, strings));
                all.removeIf(row -> !tables.contains(KnownTables.owner(row)));
                return all;
            } catch (SQLException e) {
                // One of them is to blame, and found below; if none is, nothing is lost.
            }
        }
        return oneByOne(query, tables, statement, strings);
    }

    private static List<KnownTables.Row> oneByOne(
            KindQuery query, Set<String> tables, Statement statement, Strings strings) throws SQLException {
        Set<String> views = null;
        List<KnownTables.Row> rows = new ArrayList<>();
        for (String table : tables) {
            try {
                rows.addAll(KindRows.of(table, query, statement, strings));
            } catch (SQLException e) {
                views = views == null ? views(statement) : views;
                if (SqliteSession.code(e) != ERROR || !views.contains(table)) {
                    throw e;
                }
            }
        }
        return rows;
    }

    private static Set<String> views(Statement statement) throws SQLException {
        Set<String> views = new HashSet<>();
        try (ResultSet owners = statement.executeQuery(KnownTables.QUESTION)) {
            while (owners.next()) {
                if (owners.getBoolean("view")) {
                    views.add(Tokens.fold(owners.getString("owner")));
                }
            }
        }
        return views;
    }
}
