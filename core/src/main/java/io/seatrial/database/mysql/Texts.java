package io.seatrial.database.mysql;

import io.seatrial.schema.ObjectId;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements by which the server itself would make a table or view again. */
final class Texts {

    /** The next number changes with the rows. */
    private static final Pattern NEXT_NUMBER = Pattern.compile(" AUTO_INCREMENT=\\d+");

    /** MariaDB puts the database before the names in a view on what is gone; that of a scratch database is another each time. */
    private static final Pattern SCRATCH = Pattern.compile("`seatrial_[0-9a-z]{8}_\\d+`\\.");

    /** The facts of a column say it; the server says it or not, by how it was once written. */
    private static final Pattern CHARSET = Pattern.compile("(?: CHARACTER SET \\w+)?(?: COLLATE \\w+)?");

    /** Said of a plain table in a database that encrypts new ones: the table is what it was. */
    private static final Pattern PLAIN = Pattern.compile(" (?:/\\*!\\d+ )?ENCRYPTION='N'(?: \\*/)?");

    /** The brackets around the list of partitions, whose order the facts tell. */
    private static final Pattern AROUND_PARTITIONS = Pattern.compile("^\\(|\\)+(?: \\*/)?$");

    private static final Pattern PARTITION = Pattern.compile("\\(?(?:SUB)?PARTITION .*");

    private Texts() {}

    /** Asks for the text, which is null where the server has none: a view on what is gone. */
    static void ask(Questions questions, ObjectId id, Consumer<String> answer) {
        boolean table = id.kind().name().equals("table");
        questions.ask(
                "SHOW CREATE " + (table ? "TABLE " : "VIEW ") + Identifiers.quoted(id.name()),
                row -> answer.accept(row.next() ? unnumbered(row.getString(2)) : null),
                e -> answer.accept(null));
    }

    private static String unnumbered(String text) {
        return SCRATCH.matcher(NEXT_NUMBER.matcher(text).replaceAll("")).replaceAll("");
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
        if (line.startsWith(") ENGINE=")) {
            return PLAIN.matcher(line).replaceFirst("");
        }
        return PARTITION.matcher(line).matches()
                ? AROUND_PARTITIONS.matcher(line).replaceAll("")
                : line;
    }
}
