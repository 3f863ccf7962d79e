package io.seatrial.database.sqlite;

import io.seatrial.database.KindQuery;
import io.seatrial.database.RowShape;
import io.seatrial.database.Strings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows that the query of a kind gives: of all tables, or of one. */
final class KindRows {

    /** Where a query can be narrowed to one table: this mark names the column that holds the table's name. */
    private static final Pattern OF = Pattern.compile("/\\*of ([a-z_.]+)\\*/");

    private KindRows() {}

    static List<KnownTables.Row> all(KindQuery query, Statement statement, Strings strings) throws SQLException {
        return read(query, OF.matcher(query.sql()).replaceAll(""), statement, strings);
    }

    /** @param table in lower case */
    static List<KnownTables.Row> of(String table, KindQuery query, Statement statement, Strings strings)
            throws SQLException {
        String name = Matcher.quoteReplacement("'" + table.replace("'", "''") + "'");
        return read(query, OF.matcher(query.sql()).replaceAll("AND lower($1) = " + name), statement, strings);
    }

    private static List<KnownTables.Row> read(KindQuery query, String sql, Statement statement, Strings strings)
            throws SQLException {
        RowShape shape = RowShape.of(query);
        String ordered = shape.columns().stream()
                .map(SqliteRows::quoted)
                .collect(Collectors.joining(", ", "select ", " from (" + sql + "\n)"));
        List<KnownTables.Row> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(ordered)) {
            while (rows.next()) {
                all.add(new KnownTables.Row(shape.object(rows, strings), rows.getString(1), rows.getString(2)));
            }
            return all;
        } catch (SQLException e) {
            throw new SQLException(
                    "reading kind " + query.kind() + ": " + e.getMessage(), e.getSQLState(), SqliteSession.code(e), e);
        }
    }
}
