package io.seatrial.database.sqlite;

import io.seatrial.database.Refusal;
import io.seatrial.database.suspect.Fitting;
import io.seatrial.database.suspect.Grievance;
import io.seatrial.database.suspect.Suspect;
import io.seatrial.database.suspect.Suspects;
import io.seatrial.database.suspect.Words;
import io.seatrial.database.suspect.Written;
import io.seatrial.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives queries for rows that SQLite refuses from the library's words, and from what the statement says. */
final class SqliteSuspicions {

    private static final SqliteWording WORDING = new SqliteWording();
    private static final Pattern RULE =
            Pattern.compile("(UNIQUE|NOT NULL) constraint failed: ((?:[^.,]+\\.[^,]+)(?:, [^.,]+\\.[^,]+)*)");

    private static final Set<String> IDLE = Set.of("begin", "pragma", "");

    /** See {@link io.seatrial.database.RowProbes#suspects}. */
    List<Suspect> queries(Refusal refusal, String sql, List<String> earlier, Schema before) {
        List<String> working = earlier.stream()
                .filter(statement -> !IDLE.contains(Words.first(statement)))
                .toList();
        return new Suspects(WORDING, sql, working, refusal.message(), before)
                .all((plain, schema) -> derived(refusal.message(), plain, working, schema));
    }

    private static List<String> derived(String message, String sql, List<String> earlier, Schema schema) {
        Written written = Written.by(sql, schema, WORDING);
        if (written == null) {
            return List.of();
        }
        Grievance grievance = new Grievance(sql, earlier, written, schema, WORDING);
        Matcher rule = RULE.matcher(message);
        if (rule.find()) {
            List<String> columns = new Words(rule.group(2))
                    .separated().stream().map(SqliteSuspicions::column).toList();
            return rule.group(1).equals("UNIQUE")
                    ? grievance.shared(columns.stream().map(WORDING::name).toList(), condition(sql))
                    : grievance.missing(columns);
        }
        if (message.startsWith("UNIQUE constraint failed: index")) {
            return grievance.shared(expressions(sql), condition(sql));
        }
        if (message.startsWith("FOREIGN KEY")) {
            return grievance.orphans();
        }
        return message.startsWith("CHECK") ? grievance.unmet(message) : other(message, sql, written, schema);
    }

    private static String column(String qualified) {
        return qualified.substring(qualified.indexOf('.') + 1).strip();
    }

    /** Of an index on a part of the rows. */
    private static String condition(String sql) {
        Words words = new Words(sql);
        int where = words.find(0, Set.of("where"));
        return words.at(0, "create") && words.at(where, "where") ? words.text(where + 1, words.size()) : null;
    }

    private static List<String> expressions(String sql) {
        Words words = new Words(sql);
        int open = words.find(0, Set.of("("));
        return words.at(0, "create") && words.at(open, "(")
                ? new Words(words.text(open + 1, words.closed(open) - 1)).separated()
                : List.of();
    }

    /** What a strict table does not store, and what is no JSON. */
    private static List<String> other(String message, String sql, Written written, Schema schema) {
        List<Fitting> all = Fitting.of(sql, written, schema, WORDING);
        if (message.startsWith("cannot store")) {
            return Fitting.queries(
                    all, written, one -> strange(one.value(), one.type().toLowerCase(Locale.ROOT)));
        }
        List<String> queries = new ArrayList<>();
        if (message.startsWith("malformed JSON")) {
            Words words = new Words(sql);
            int where = words.find(0, Set.of("where"));
            String part = words.at(0, "update") && words.at(where, "where")
                    ? " AND (" + words.text(where + 1, words.size()) + ")"
                    : "";
            json(sql)
                    .forEach(value -> queries.add("SELECT * FROM " + WORDING.name(Words.bare(written.table()))
                            + " WHERE " + value + " IS NOT NULL AND NOT json_valid(" + value + ")" + part));
        }
        return queries;
    }

    /** Source: sqlite.org/stricttables.html: what can be brought into the type without loss is. */
    private static String strange(String value, String type) {
        String text = "typeof(" + value + ") = 'text'";
        String blob = "typeof(" + value + ") = 'blob'";
        return switch (type) {
            case "int", "integer" -> {
                String whole = "CAST(CAST(" + value + " AS INTEGER) AS TEXT)";
                yield "(" + blob + " OR typeof(" + value + ") = 'real' AND " + value + " <> CAST(" + value
                        + " AS INTEGER) OR " + text + " AND trim(" + value + ") NOT IN (" + whole + ", '+' || " + whole
                        + "))";
            }
            case "real" -> "(" + blob + " OR " + text + " AND " + value + " GLOB '*[^0-9.eE+-]*')";
            case "text" -> blob;
            case "blob" -> "typeof(" + value + ") NOT IN ('blob', 'null')";
            default -> null;
        };
    }

    /** The columns that functions of JSON are given. */
    private static List<String> json(String sql) {
        Words words = new Words(sql);
        List<String> values = new ArrayList<>();
        for (String function :
                List.of("json", "json_extract", "json_each", "json_array_length", "json_set", "json_type")) {
            words.everywhere(function).stream()
                    .filter(at -> words.at(at + 1, "("))
                    .forEach(at -> values.add(
                            words.text(at + 2, Math.min(words.closed(at + 1) - 1, words.find(at + 2, Set.of(","))))));
        }
        return values;
    }
}
