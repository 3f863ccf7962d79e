package io.seatrial.database.mysql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Indexes that the server made by itself for foreign keys, in a statement that makes the table again.
 *
 * <p>{@code SHOW CREATE TABLE} shows them like any other, and made from that they would be the author's: they would no more
 * vanish when another index will do. No catalogue tells which they are; {@code CREATE TABLE … LIKE} keeps them as they are,
 * so that another index on such a copy brings it to light.
 *
 * @param create the statement as the server shows it
 */
record OwnIndexes(String create) {

    private static final String NAME = "`(?:[^`]|``)+`";
    private static final Pattern KEY = Pattern.compile("  KEY (" + NAME + ") \\((" + NAME + "(?:," + NAME + ")*)\\),?");
    private static final Pattern FOREIGN = Pattern.compile(
            "  CONSTRAINT (" + NAME + ") (FOREIGN KEY \\((" + NAME + "(?:, " + NAME + ")*)\\) REFERENCES .*?),?");

    private static final String PROBE = "seatrial_probe";

    /** An index that may be the server's. @param line of the statement @param foreign the line of its foreign key */
    private record Candidate(int line, String name, String columns, int foreign) {}

    /**
     * The statement with foreign keys in the place of the indexes that the server makes for them by itself.
     *
     * @param connection in the database of the copy
     * @param original the table, qualified
     */
    String made(Connection connection, String original) throws SQLException {
        List<String> lines = Arrays.asList(create.split("\n", -1));
        List<Candidate> candidates = candidates(lines);
        if (candidates.isEmpty()) {
            return create;
        }
        String left = probed(connection, original, candidates);
        List<String> made = new ArrayList<>(lines);
        for (Candidate one : candidates) {
            if (!left.contains("  KEY " + one.name() + " (")) {
                made.set(one.line(), foreign(lines.get(one.foreign()), one.name()));
                made.set(one.foreign(), "");
            }
        }
        made.removeIf(String::isEmpty);
        return separated(made);
    }

    private static List<Candidate> candidates(List<String> lines) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher key = KEY.matcher(lines.get(i));
            for (int j = 0; key.matches() && j < lines.size(); j++) {
                Matcher foreign = FOREIGN.matcher(lines.get(j));
                String columns = key.group(2);
                if (foreign.matches()
                        && foreign.group(3).replace(", ", ",").equals(columns)
                        && byItself(key.group(1), foreign.group(1), columns)) {
                    candidates.add(new Candidate(i, key.group(1), columns, j));
                    break;
                }
            }
        }
        return candidates;
    }

    /** Named as the server would: like the foreign key, or like its first column, with a number where that was taken. */
    private static boolean byItself(String index, String foreign, String columns) {
        Matcher first = Pattern.compile("`(?:[^`]|``)+").matcher(columns);
        return index.equals(foreign)
                || first.lookingAt() && index.matches(Pattern.quote(first.group()) + "(?:_\\d+)?`");
    }

    /** A foreign key that its author gave no name has one by the server's count; its index is named after the column. */
    private static String foreign(String line, String index) {
        Matcher foreign = FOREIGN.matcher(line);
        foreign.matches();
        return foreign.group(1).equals(index) ? line : "  " + foreign.group(2);
    }

    /** Each item ends with a comma but the last one before the bracket that closes. */
    private static String separated(List<String> lines) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean item = lines.get(i).startsWith("  ");
            boolean more = item && i + 1 < lines.size() && lines.get(i + 1).startsWith("  ");
            result.add(item ? lines.get(i).replaceFirst(",$", "") + (more ? "," : "") : lines.get(i));
        }
        return String.join("\n", result);
    }

    private static String probed(Connection connection, String original, List<Candidate> candidates)
            throws SQLException {
        StringBuilder more = new StringBuilder("ALTER TABLE " + PROBE);
        for (int i = 0; i < candidates.size(); i++) {
            more.append(i == 0 ? "" : ",")
                    .append(" ADD INDEX seatrial_" + i + " (")
                    .append(candidates.get(i).columns())
                    .append(')');
        }
        try {
            return probed(connection, "TEMPORARY TABLE", original, more.toString());
        } catch (SQLException e) {
            // Not every table can be a temporary one: those with a full-text index cannot, for one.
            return probed(connection, "TABLE", original, more.toString());
        }
    }

    private static String probed(Connection connection, String type, String original, String more) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE " + type + " " + PROBE + " LIKE " + original);
            try {
                statement.execute(more);
                try (ResultSet shown = statement.executeQuery("SHOW CREATE TABLE " + PROBE)) {
                    shown.next();
                    return shown.getString(2);
                }
            } finally {
                statement.execute("DROP " + type + " " + PROBE);
            }
        }
    }
}
