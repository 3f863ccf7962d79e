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

    /** The brackets around the list of partitions, whose order the facts tell. */
    private static final Pattern AROUND_PARTITIONS = Pattern.compile("^\\(|\\)+(?: \\*/)?$");

    private static final Pattern PARTITION = Pattern.compile("\\(?(?:SUB)?PARTITION .*");

    private Texts() {}

    /** The text, or null where the server has none: a sequence, or a view on what is gone. */
    static String of(Statement statement, ObjectId id) throws SQLException {
        boolean table = id.kind().name().equals("table");
        String question = "SHOW CREATE " + (table ? "TABLE " : "VIEW ") + Identifiers.quoted(id.name());
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next() ? NEXT_NUMBER.matcher(row.getString(2)).replaceAll("") : null;
        } catch (SQLException e) {
            return null;
        }
    }

    /**
     * What of a table's text the facts may not hold: one line for each column and key, without what facts surely tell
     * (order, character sets).
     */
    static String remainder(String create) {
        return create.lines()
                .map(line -> line.strip().replaceFirst(",$", ""))
                .map(Texts::withoutFacts)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String withoutFacts(String line) {
        if (line.startsWith("`")) {
            return CHARSET.matcher(line).replaceAll("");
        }
        return PARTITION.matcher(line).matches()
                ? AROUND_PARTITIONS.matcher(line).replaceAll("")
                : line;
    }
}
