package io.seatrial.database.suspect;

import io.seatrial.database.suspect.Held.Column;
import java.util.Set;

/** What an ALTER TABLE makes of the rows of its table. */
record Altered(Lineage lineage, Words words, Spelling spelling) {

    /** What can be added or dropped that is no column. */
    private static final Set<String> OTHERS = Set.of(
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
            "partition",
            "period");

    /** Which rows belong to the table may be another matter then. */
    private static final Set<String> OPAQUE =
            Set.of("attach", "detach", "inherit", "no", "exchange", "truncate", "order");

    /** Takes the statement into account; false where it cannot be followed. */
    boolean taken() {
        int name = Written.named(words);
        int behind = name < 0 ? -1 : words.name(name);
        String table = name < 0 ? "" : words.text(name, behind);
        if (name < 0 || lineage.held(table) == null) {
            return false;
        }
        for (int[] action : words.listed(behind, words.find(behind, Set.of(";")))) {
            if (words.at(action[0], "rename") && table(action[0]) > 0) {
                Held held = lineage.held(table);
                lineage.put(table, null);
                table = words.text(table(action[0]), action[1]);
                lineage.put(table, held);
            } else if (!taken(table, action[0], action[1])) {
                return false;
            }
        }
        return true;
    }

    /** Where the table's new name stands; 0 where something else is renamed. */
    private int table(int rename) {
        return words.at(rename + 1, "to") || words.at(rename + 1, "as") ? rename + 2 : 0;
    }

    private boolean taken(String table, int at, int end) {
        int column = words.at(at + 1, "column") ? at + 2 : at + 1;
        column = words.at(column, "if", "not", "exists")
                ? column + 3
                : words.at(column, "if", "exists") ? column + 2 : column;
        if (OPAQUE.stream().anyMatch(word -> words.at(at, word))) {
            return false;
        }
        int named = column;
        if (OTHERS.stream().anyMatch(word -> words.at(named, word))) {
            return true;
        }
        String name = Words.bare(words.text(column, column + 1));
        if (words.at(at, "add")) {
            return added(table, name, column, end);
        }
        Held held = lineage.held(table);
        if (words.at(at, "drop")) {
            lineage.put(table, held.changed(name, old -> null));
        } else if (words.at(at, "rename")) {
            String to = Words.bare(words.text(column + 2, column + 3));
            lineage.put(table, held.changed(name, old -> new Column(to, old.type(), old.value(), old.preset())));
        } else if (words.at(at, "alter") || words.at(at, "modify") || words.at(at, "change")) {
            retyped(table, at, end);
        }
        return true;
    }

    private boolean added(String table, String name, int column, int end) {
        if (words.at(column, "(")) {
            return false;
        }
        Held held = lineage.held(table);
        if (!held.has(name)) {
            Created.Definition made = new Created(words, spelling, 0).column(column, end);
            boolean derived = made.derived() != null;
            held = derived ? lineage.layer(table, spelling.name(Words.bare(table)), words) : held;
            lineage.put(table, held.plus(made.column(derived ? made.derived() : made.preset(), spelling)));
        }
        return true;
    }

    private void retyped(String table, int at, int end) {
        Retyped retyped = Retyped.of(words, new int[] {at, end}, spelling);
        if (retyped == null) {
            return;
        }
        Held held = lineage.layer(table, spelling.name(Words.bare(table)), words);
        String name = Words.bare(retyped.column());
        String value = spelling.as("(" + retyped.value() + ")", retyped.type());
        String next = Words.bare(retyped.renamed());
        lineage.put(table, held.changed(name, old -> new Column(next, retyped.type(), value, old.preset())));
    }
}
