package io.seatrial.database.sqlite;

import io.seatrial.database.sqlite.ddl.Reserved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What only the text of a {@code CREATE TABLE} tells: constraints with their names and clauses, collations, generation
 * expressions, {@code AUTOINCREMENT}.
 *
 * <p>Source: sqlite.org, "CREATE TABLE", the diagrams column-def, column-constraint and table-constraint.
 */
final class TableText {

    private static final Set<String> STARTS_CONSTRAINT = Set.of(
            "constraint",
            "primary",
            "not",
            "null",
            "unique",
            "check",
            "default",
            "collate",
            "references",
            "generated",
            "as");

    /** What the catalogue tells of a table, and what parts it. */
    private static final Set<String> OPTIONS = Set.of("without", "rowid", "strict", ",", ";");

    private final List<ConstraintText> constraints = new ArrayList<>();

    /** Column name, folded → further facts of the column. */
    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();

    /** Words that nothing here knows; a newer SQLite may. */
    private final List<Token> unread = new ArrayList<>();

    private TableText() {}

    static TableText of(String createTable) {
        TableText text = new TableText();
        List<Token> tokens = Tokens.of(createTable);
        int open = indexOf(tokens, "(");
        if (open >= 0 && tokens.stream().limit(open).noneMatch(token -> token.is("virtual"))) {
            for (List<Token> item : Items.between(tokens, open)) {
                text.read(item);
            }
            tokens.stream()
                    .skip(Items.closing(tokens, open) + 1L)
                    .filter(token -> !OPTIONS.contains(token.text()))
                    .forEach(text.unread::add);
        }
        return text;
    }

    List<ConstraintText> constraints() {
        return constraints;
    }

    /** What the text says and no fact tells; empty for what SQLite is known to write. */
    String unread() {
        return Token.line(unread);
    }

    /** Further facts of the column of that name; empty when its text says nothing more. */
    Map<String, String> column(String name) {
        return columns.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), Map.of());
    }

    private void read(List<Token> item) {
        Cursor cursor = new Cursor(item);
        if (STARTS_TABLE_CONSTRAINT.contains(item.get(0).text()) && item.get(0).type() == Token.Type.WORD) {
            while (cursor.more()) {
                constraint(cursor, null);
            }
            return;
        }
        String column = cursor.take().name();
        while (cursor.more() && !cursor.at(STARTS_CONSTRAINT)) {
            cursor.takeBalanced();
        }
        while (cursor.more()) {
            constraint(cursor, column);
        }
    }

    private static final Set<String> STARTS_TABLE_CONSTRAINT =
            Set.of("constraint", "primary", "unique", "check", "foreign");

    /** Reads one constraint; {@code column} is null for a constraint of the table. */
    private void constraint(Cursor cursor, String column) {
        String name = cursor.skip("constraint") ? cursor.take().name() : null;
        if (cursor.at(Set.of("primary", "unique"))) {
            key(cursor, column, name);
        } else if (cursor.skip("check")) {
            String definition = "check" + Token.line(cursor.takeBalanced());
            SortedMap<String, String> facts = facts("check constraint", conflict(cursor));
            facts.put("definition", definition);
            constraints.add(new ConstraintText(name, List.of(), null, List.of(), facts));
        } else if (cursor.at(Set.of("foreign", "references"))) {
            foreignKey(cursor, column, name);
        } else {
            columnClause(cursor, column);
        }
    }

    private void key(Cursor cursor, String column, String name) {
        boolean primary = cursor.take().is("primary");
        cursor.skip("key");
        List<Token> keys = cursor.at(Set.of("(")) ? cursor.takeBalanced() : null;
        String order = cursor.skip("desc") ? " desc" : "";
        cursor.skip("asc");
        SortedMap<String, String> facts = facts(primary ? "primary key" : "unique constraint", conflict(cursor));
        if (cursor.skip("autoincrement")) {
            facts.put("autoincrement", "yes");
        }
        String listed = keys == null ? "(" + Reserved.quoted(column) + ")" + order : Items.keys(keys);
        facts.put("definition", (primary ? "primary key" : "unique") + listed);
        constraints.add(new ConstraintText(name, keys == null ? List.of(column) : names(keys), null, List.of(), facts));
    }

    private void foreignKey(Cursor cursor, String column, String name) {
        List<String> keys = List.of(String.valueOf(column));
        if (cursor.skip("foreign")) {
            cursor.skip("key");
            keys = names(cursor.takeBalanced());
        }
        cursor.skip("references");
        String target = cursor.take().name();
        List<String> targets = cursor.at(Set.of("(")) ? names(cursor.takeBalanced()) : List.of();
        SortedMap<String, String> facts = facts("foreign key", "");
        while (cursor.at(Set.of("on", "match"))) {
            boolean match = cursor.take().is("match");
            String event = match ? "match" : "on " + cursor.take().text();
            String action = cursor.take().text();
            action += action.equals("set") || action.equals("no")
                    ? " " + cursor.take().text()
                    : "";
            if (!action.equals("no action")) {
                facts.put(event, action);
            }
        }
        deferrable(cursor, facts);
        constraints.add(new ConstraintText(name, keys, target, targets, facts));
    }

    /** Source: sqlite.org, "SQLite Foreign Key Support", section 4.2: all but one spelling are immediate. */
    private static void deferrable(Cursor cursor, SortedMap<String, String> facts) {
        boolean not = cursor.at(Set.of("not")) && cursor.then("deferrable") && cursor.skip("not");
        if (!cursor.skip("deferrable")) {
            return;
        }
        boolean deferred = cursor.skip("initially") && cursor.take().is("deferred");
        if (!not && deferred) {
            facts.put("deferrable", "deferrable initially deferred");
        }
    }

    /** The first word of each item in the brackets. */
    private static List<String> names(List<Token> bracketed) {
        return Items.between(bracketed, 0).stream()
                .map(item -> item.get(0).name())
                .toList();
    }

    private static SortedMap<String, String> facts(String kind, String conflict) {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("kind", kind);
        if (!conflict.isEmpty()) {
            facts.put("on conflict", conflict);
        }
        return facts;
    }

    private void columnClause(Cursor cursor, String column) {
        if (cursor.skip("collate")) {
            fact(column, "collation", cursor.take().name());
        } else if (cursor.skip("generated")) {
            cursor.skip("always");
        } else if (cursor.skip("as")) {
            fact(column, "generated as", Token.line(cursor.takeBalanced()));
        } else if (cursor.skip("not")) {
            cursor.skip("null");
            String conflict = conflict(cursor);
            if (!conflict.isEmpty()) {
                fact(column, "when null", conflict);
            }
        } else if (cursor.skip("default")) {
            cursor.takeBalanced();
        } else if (!cursor.skip("null") && !cursor.skip("stored") && !cursor.skip("virtual")) {
            unread.addAll(cursor.takeBalanced());
        }
    }

    private static String conflict(Cursor cursor) {
        if (!cursor.skip("on")) {
            return "";
        }
        cursor.skip("conflict");
        return cursor.take().text();
    }

    private void fact(String column, String name, String value) {
        if (column != null) {
            columns.computeIfAbsent(column, key -> new TreeMap<>()).put(name, value);
        }
    }

    private static int indexOf(List<Token> tokens, String symbol) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(symbol)) {
                return i;
            }
        }
        return -1;
    }
}
