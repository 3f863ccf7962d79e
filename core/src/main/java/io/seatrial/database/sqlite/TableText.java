package io.seatrial.database.sqlite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Constraint name or description → its facts. */
    private final Map<String, Map<String, String>> constraints = new LinkedHashMap<>();

    /** Column name, folded → further facts of the column. */
    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();

    private TableText() {}

    static TableText of(String createTable) {
        TableText text = new TableText();
        List<Token> tokens = Tokens.of(createTable);
        int open = indexOf(tokens, "(");
        if (open >= 0 && tokens.stream().limit(open).noneMatch(token -> token.is("virtual"))) {
            for (List<Token> item : items(tokens, open)) {
                text.read(item);
            }
        }
        return text;
    }

    Map<String, Map<String, String>> constraints() {
        return constraints;
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
            add(name, "check constraint", "check" + Token.line(cursor.takeBalanced()), conflict(cursor));
        } else if (cursor.at(Set.of("foreign", "references"))) {
            foreignKey(cursor, column, name);
        } else {
            columnClause(cursor, column);
        }
    }

    private void key(Cursor cursor, String column, String name) {
        boolean primary = cursor.take().is("primary");
        cursor.skip("key");
        String keys = cursor.at(Set.of("(")) ? Token.line(cursor.takeBalanced()) : "(" + column + ")";
        String order = cursor.skip("desc") ? " desc" : "";
        cursor.skip("asc");
        String conflict = conflict(cursor);
        String counter = cursor.skip("autoincrement") ? " autoincrement" : "";
        add(
                name,
                primary ? "primary key" : "unique constraint",
                (primary ? "primary key" : "unique") + keys + order + counter,
                conflict);
    }

    private void foreignKey(Cursor cursor, String column, String name) {
        String keys = "(" + column + ")";
        if (cursor.skip("foreign")) {
            cursor.skip("key");
            keys = Token.line(cursor.takeBalanced());
        }
        List<Token> rest = new ArrayList<>();
        while (cursor.more() && !endsForeignKey(cursor, rest)) {
            rest.addAll(cursor.takeBalanced());
        }
        add(name, "foreign key", "foreign key" + keys + " " + Token.line(rest), "");
    }

    /** A clause of the next constraint begins; {@code not} and {@code null} may still belong to the key's own clauses. */
    private static boolean endsForeignKey(Cursor cursor, List<Token> rest) {
        Token before = rest.isEmpty() ? null : rest.get(rest.size() - 1);
        if (before == null || !cursor.at(STARTS_CONSTRAINT) || cursor.at(Set.of("references"))) {
            return false;
        }
        boolean action = before.is("set") || before.is("on");
        return !action && !(cursor.at(Set.of("not")) && cursor.then("deferrable"));
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
        } else {
            cursor.takeBalanced();
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

    /** A constraint without a name is called by what it says, so that its place in the text does not matter. */
    private void add(String name, String kind, String definition, String conflict) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("kind", kind);
        facts.put("definition", definition);
        if (!conflict.isEmpty()) {
            facts.put("on conflict", conflict);
        }
        String id = name == null ? definition : name;
        for (int i = 2; constraints.containsKey(id); i++) {
            id = (name == null ? definition : name) + " #" + i;
        }
        constraints.put(id, facts);
    }

    private static int indexOf(List<Token> tokens, String symbol) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(symbol)) {
                return i;
            }
        }
        return -1;
    }

    /** What stands between the outer parentheses, cut at its commas. */
    private static List<List<Token>> items(List<Token> tokens, int open) {
        List<List<Token>> items = new ArrayList<>();
        List<Token> item = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens.subList(open, tokens.size())) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 || (depth == 1 && token.is(","))) {
                items.add(item);
                item = new ArrayList<>();
                if (depth == 0) {
                    break;
                }
            } else if (!(depth == 1 && token.is("("))) {
                item.add(token);
            }
        }
        items.removeIf(List::isEmpty);
        return items;
    }
}
