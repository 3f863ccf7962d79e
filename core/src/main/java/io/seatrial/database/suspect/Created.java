package io.seatrial.database.suspect;

import io.seatrial.database.suspect.Held.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A table that a statement makes. @param table where the word stands */
record Created(Words words, Spelling spelling, int table) {

    /** What no column begins with. */
    private static final Set<String> CONSTRAINTS = Set.of(
            "constraint",
            "primary",
            "unique",
            "foreign",
            "check",
            "exclude",
            "index",
            "key",
            "fulltext",
            "spatial",
            "period");

    /** What may follow a column's type. */
    private static final Set<String> BEHIND = Set.of(
            "not",
            "null",
            "default",
            "primary",
            "unique",
            "key",
            "references",
            "check",
            "constraint",
            "collate",
            "generated",
            "auto_increment",
            "autoincrement",
            "comment",
            "on",
            "first",
            "after",
            "invisible",
            "as",
            "virtual",
            "stored",
            "storage",
            "compression",
            "charset",
            ";");

    /**
     * A column as it is defined.
     *
     * @param preset what it holds where nothing is said; null for NULL
     * @param derived what it is made of, where it is generated; else null
     */
    record Definition(String name, String type, String preset, String derived) {

        Column column(String value, Spelling spelling) {
            return new Column(name, type, spelling.as(value == null ? "NULL" : "(" + value + ")", type), preset);
        }
    }

    boolean taken(Lineage lineage) {
        int at = words.at(table + 1, "if", "not", "exists") ? table + 4 : table + 1;
        int open = words.name(at);
        String name = words.text(at, open);
        if (lineage.held(name) != null) {
            return table + 4 == at;
        }
        int inner = open + 1;
        boolean plain = words.at(open, "(") && !words.at(inner, "like") && !words.at(inner, "select");
        int behind = words.closed(open);
        if (!plain || words.find(behind, Set.of("select", "as", "partition", "inherits", "like")) < words.size()) {
            return false;
        }
        List<Column> columns = new ArrayList<>();
        for (int[] part : words.listed(inner, behind - 1)) {
            if (CONSTRAINTS.stream().noneMatch(word -> words.at(part[0], word))) {
                Definition made = column(part[0], part[1]);
                columns.add(made.column(null, spelling));
            }
        }
        lineage.put(name, new Held("", columns, " " + spelling.norows()));
        return true;
    }

    /** A column's definition. @param at where its name stands @param end what is behind it */
    Definition column(int at, int end) {
        int type = Math.min(end, words.find(at + 1, BEHIND));
        String name = Words.bare(words.text(at, at + 1));
        String said = words.text(at + 1, type);
        int as = Math.min(end, words.find(at + 1, Set.of("as")));
        boolean counted = said.toLowerCase(java.util.Locale.ROOT).contains("serial")
                || words.at(as, "as", "identity")
                || Math.min(end, words.find(at + 1, Set.of("auto_increment"))) < end;
        if (counted) {
            return new Definition(name, said.replaceFirst("(?i)serial", "int"), "row_number() OVER ()", null);
        }
        if (as < end && words.at(as + 1, "(")) {
            return new Definition(name, said, null, words.text(as + 1, words.closed(as + 1)));
        }
        int preset = Math.min(end, words.find(at + 1, Set.of("default")));
        int behind = Math.min(end, words.find(preset + 1, BEHIND));
        return new Definition(name, said, preset < behind ? words.text(preset + 1, behind) : null, null);
    }
}
