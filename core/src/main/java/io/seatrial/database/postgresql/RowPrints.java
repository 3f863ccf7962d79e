package io.seatrial.database.postgresql;

import io.seatrial.database.RowQuestions;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The rows of one table, each known by a 64-bit hash of its text.
 *
 * @param count of rows
 * @param byKey the hash by the text of the key; where there is no key, the number of rows by the text of the hash
 */
record RowPrints(RowQuestions.Table table, long count, Map<String, Long> byKey) {

    /** The columns in the order of the table; {@code t.*} cannot be mistaken for a column that is called like that. */
    private static final String PRINT = "hashtextextended(ROW(t.*)::text, 0)";

    /**
     * Reads them, with the settings of the session.
     *
     * @param most so many rows at most
     * @throws SQLException also where there are more
     */
    static RowPrints read(Connection connection, RowQuestions.Table table, long most) throws SQLException {
        String rows = keyed(table)
                ? "SELECT " + key(table) + ", " + PRINT + " FROM " + source(table) + " t LIMIT " + (most + 1)
                : "SELECT print::text, count(*) FROM (SELECT " + PRINT + " AS print FROM " + source(table) + " t LIMIT "
                        + (most + 1) + ") p GROUP BY print";
        Map<String, Long> prints = new HashMap<>();
        long count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(rows)) {
            while (row.next()) {
                prints.put(row.getString(1), row.getLong(2));
                count += keyed(table) ? 1 : row.getLong(2);
            }
        }
        if (count > most) {
            throw new SQLException("more than " + most + " rows of " + Identifiers.quoted(table.path())
                    + " would have to be looked at, which does not pay");
        }
        return new RowPrints(table, count, prints);
    }

    private static boolean keyed(RowQuestions.Table table) {
        return !table.key().isEmpty();
    }

    /** True where all of the other rows are known to be among these. */
    boolean covers(RowPrints others) {
        return keyed(table) && others.missingFrom(this).isEmpty();
    }

    /** The keys of rows that are not among the others, or are another row there. */
    Set<String> missingFrom(RowPrints others) {
        Set<String> keys = new HashSet<>();
        byKey.forEach((key, print) -> {
            if (!print.equals(others.byKey.get(key))) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** True where the table holds exactly these rows in another database, asked in one scan there. */
    boolean holdIn(Connection connection) throws SQLException {
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<String, Long> row : byKey.entrySet()) {
            BigInteger value = BigInteger.valueOf(row.getValue());
            sum = sum.add(keyed(table) ? value : value.multiply(new BigInteger(row.getKey())));
        }
        String question = "SELECT count(*), coalesce(sum(" + PRINT + "), 0) FROM " + source(table) + " t";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next()
                    && row.getLong(1) == count
                    && row.getBigDecimal(2).toBigInteger().equals(sum);
        }
    }

    /** The key as one text. */
    static String key(RowQuestions.Table table) {
        StringBuilder key = new StringBuilder("ROW(");
        for (String column : table.key()) {
            key.append(key.length() > 4 ? ", t." : "t.").append(Identifiers.quoted(column));
        }
        return key.append(")::text").toString();
    }

    /** Where the rows are, under no alias. */
    static String source(RowQuestions.Table table) {
        return (table.whole() ? "" : "ONLY ") + Identifiers.quoted(table.path());
    }
}
