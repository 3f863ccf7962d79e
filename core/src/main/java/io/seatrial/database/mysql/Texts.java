package io.seatrial.database.mysql;

import io.seatrial.schema.ObjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements by which the server itself would make a table or view again. */
final class Texts {

    /** The next number changes with the rows. */
    private static final Pattern NEXT_NUMBER = Pattern.compile(" AUTO_INCREMENT=\\d+");

    /** The facts of a column say it; the server says it or not, by how it was once written. */
    private static final Pattern CHARSET = Pattern.compile("(?: CHARACTER SET \\w+)?(?: COLLATE \\w+)?");

    private Texts() {}

    /** The text, or null where the server has none: a sequence, or a view on what is gone. */
    static String of(Statement statement, ObjectId id) throws SQLException {
        boolean table = id.kind().name().equals("table");
        String question = "SHOW CREATE " + (table ? "TABLE " : "VIEW ") + Identifiers.quoted(id.name());
        try (ResultSet row = statement.executeQuery(question)) {
            if (!row.next()) {
                return null;
            }
            return table ? inNoOrder(row.getString(2)) : row.getString(2);
        } catch (SQLException e) {
            return null;
        }
    }

    /** One line for each column and key; their order is a fact of its own. */
    private static String inNoOrder(String create) {
        return NEXT_NUMBER
                .matcher(create)
                .replaceAll("")
                .lines()
                .map(line -> line.strip().replaceFirst(",$", ""))
                .map(line -> line.startsWith("`") ? CHARSET.matcher(line).replaceAll("") : line)
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
