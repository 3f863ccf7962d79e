package io.seatrial.database.suspect;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Queries for the rows that a rule does not allow, where a server tells little more than which rule it is.
 *
 * @param sql the statement that failed
 * @param earlier those of the script before it
 * @param written what it writes or looks through
 * @param schema as it met it
 */
public record Grievance(String sql, List<String> earlier, Written written, Schema schema, Spelling spelling) {

    private static final String ALL = "SELECT * FROM ";

    /** @param columns bare; none where the server names none: then those that the statement requires */
    public List<String> missing(List<String> columns) {
        List<String> named = columns.isEmpty() ? required() : columns;
        String condition =
                named.stream().map(column -> spelling.name(column) + " IS NULL").collect(Collectors.joining(" OR "));
        return named.isEmpty() ? List.of() : List.of(ALL + written.relation() + " WHERE " + condition);
    }

    /** The columns that an ALTER TABLE does not let be NULL any more. */
    private List<String> required() {
        Words words = new Words(sql);
        List<String> required = new ArrayList<>();
        for (int at : words.everywhere("null")) {
            int action = Math.max(words.before(at, "modify"), words.before(at, "change"));
            if (words.at(at - 1, "not") && action >= 0) {
                int name = words.at(action + 1, "column") ? action + 2 : action + 1;
                required.add(Words.bare(words.text(name, name + 1)));
            }
        }
        for (int at : words.everywhere("primary")) {
            if (words.at(at, "primary", "key", "(")) {
                required.addAll(Names.listed(words.text(at + 3, words.closed(at + 2) - 1)));
            }
        }
        return required;
    }

    /** @param keys columns or expressions, spelt; @param condition of an index on a part of the rows, or null */
    public List<String> shared(List<String> keys, String condition) {
        if (keys.isEmpty()) {
            return List.of();
        }
        String listed = String.join(", ", keys);
        String where = keys.stream().map(key -> key + " IS NOT NULL").collect(Collectors.joining(" AND "))
                + (condition == null ? "" : " AND (" + condition + ")");
        String grouped = " WHERE " + where + " GROUP BY " + listed + " HAVING count(*) > 1";
        String asked = "SELECT " + listed + ", count(*) FROM ";
        return written.rest() == null
                ? List.of(asked + written.relation() + grouped)
                : List.of(
                        asked + written.relation() + grouped,
                        asked + "(SELECT * FROM " + written.relation() + " UNION ALL " + written.rest()
                                + ") AS both_of_them" + grouped);
    }

    /** @param own the columns that refer, bare; @param targets those that they refer to */
    public String orphans(List<String> own, String parent, List<String> targets) {
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            equal.add("parent." + spelling.name(targets.get(i)) + " = child." + spelling.name(own.get(i)));
        }
        String relation = written.relation().endsWith(" AS written")
                ? written.relation().replaceFirst(" AS written$", " AS child")
                : written.relation() + " AS child";
        String complete = own.stream()
                .map(column -> spelling.name(column) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        return ALL + relation + " WHERE " + complete + " AND NOT EXISTS (SELECT 1 FROM " + parent + " AS parent WHERE "
                + String.join(" AND ", equal) + ")";
    }

    /** For each reference that the table has, or the script gives it. */
    public List<String> orphans() {
        Set<String> queries = new LinkedHashSet<>();
        for (SchemaObject key : Written.objects(written.table(), "constraint", schema)) {
            Words target = new Words(Objects.toString(Facts.REFERENCES.of(key), ""));
            if (target.size() > 0) {
                add(queries, Names.listed(Objects.toString(Facts.COLUMNS.of(key), "")), target, 0);
            }
        }
        for (Words words : statements()) {
            for (int at : words.everywhere("references")) {
                add(queries, referring(words, at), words, at + 1);
            }
        }
        return List.copyOf(queries);
    }

    private void add(Set<String> queries, List<String> own, Words words, int name) {
        int behind = words.name(name);
        String parent = words.text(name, behind);
        List<String> targets = words.at(behind, "(")
                ? Names.listed(words.text(behind + 1, words.closed(behind) - 1))
                : primary(parent);
        if (!own.isEmpty() && own.size() == targets.size()) {
            queries.add(orphans(own, spelling.name(Words.bare(parent)), targets));
        }
    }

    /** The columns that refer: those in brackets after FOREIGN KEY, or the one that is defined there. */
    private static List<String> referring(Words words, int references) {
        int foreign = words.before(references, "foreign");
        if (words.at(foreign, "foreign", "key")) {
            int open = words.find(foreign, Set.of("("));
            if (words.closed(open) == references) {
                return Names.listed(words.text(open + 1, words.closed(open) - 1));
            }
        }
        int start = words.started(references);
        start = words.at(start, "add") ? start + 1 : start;
        start = words.at(start, "column") ? start + 1 : start;
        return List.of(Words.bare(words.text(start, start + 1)));
    }

    private List<String> primary(String table) {
        return Written.objects(table, "constraint", schema).stream()
                .filter(constraint -> "primary key".equals(Facts.KIND.of(constraint)))
                .map(constraint -> Names.listed(Objects.toString(Facts.COLUMNS.of(constraint), "")))
                .findFirst()
                .orElse(List.of());
    }

    /** Rows that do not meet a check of the table, or one that the script gives it; the one that is named comes first. */
    public List<String> unmet(String message) {
        List<String> named = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (SchemaObject check : Written.objects(written.table(), "constraint", schema)) {
            Words words = new Words(Objects.toString(Facts.DEFINITION.of(check), ""));
            for (int at : words.everywhere("check")) {
                (message.contains(check.id().name()) ? named : others).add(unmet(words, at));
            }
        }
        for (Words words : statements()) {
            words.everywhere("check").stream()
                    .filter(at -> words.at(at + 1, "("))
                    .forEach(at -> named.add(unmet(words, at)));
        }
        named.addAll(others);
        return named;
    }

    private String unmet(Words words, int check) {
        return ALL + written.relation() + " WHERE NOT " + words.text(check + 1, words.closed(check + 1));
    }

    /** What is said of the table: by the statement itself, then by those before it. */
    private List<Words> statements() {
        List<Words> all = new ArrayList<>(List.of(new Words(sql)));
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Words words = new Words(earlier.get(i));
            if (words.mentions(Words.bare(written.table()))) {
                all.add(words);
            }
        }
        return all;
    }
}
