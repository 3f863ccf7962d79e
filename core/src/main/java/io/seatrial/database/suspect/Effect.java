package io.seatrial.database.suspect;

import io.seatrial.database.suspect.Held.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one statement makes of the rows of tables. */
record Effect(Lineage lineage, Words words, Spelling spelling) {

    /** What statements begin with whose effects nobody can read off them. */
    private static final Set<String> OPAQUE =
            Set.of("with", "do", "call", "exec", "execute", "copy", "merge", "replace", "load", "pragma");

    private static final Set<String> END = Set.of("returning", "limit", "order", ";");

    /** Takes the statement into account; false where it cannot be followed. */
    boolean taken() {
        if (words.size() == 0) {
            return true;
        }
        if (words.at(0, "alter", "table")) {
            return new Altered(lineage, words, spelling).taken();
        }
        int table = words.find(0, Set.of("table"));
        if (words.at(0, "create") && table <= 2) {
            return new Created(words, spelling, table).taken(lineage);
        }
        return written(table);
    }

    private boolean written(int table) {
        if (words.at(0, "update")) {
            return updated();
        }
        if (words.at(0, "insert", "into")) {
            return inserted();
        }
        if (words.at(0, "delete", "from")) {
            return deleted();
        }
        if (words.at(0, "drop", "table") || words.at(0, "truncate")) {
            return emptied(words.at(0, "drop"), table);
        }
        if (words.at(0, "rename", "table")) {
            return renamed();
        }
        return OPAQUE.stream().noneMatch(word -> words.at(0, word));
    }

    private boolean updated() {
        int name = words.at(1, "only") ? 2 : 1;
        int behind = words.name(name);
        int set = words.find(name, Set.of("set"));
        int values = Math.min(
                words.size(), words.find(set + 1, Set.of("from", "where", "returning", "limit", "order", ";")));
        int alias = words.at(behind, "as") ? behind + 1 : behind;
        if (set - alias > 1 || words.at(values, "limit") || words.at(values, "order")) {
            return joined(name, set, values);
        }
        String table = words.text(name, behind);
        String as = alias < set ? words.text(alias, set) : spelling.name(Words.bare(table));
        int where = words.find(values, Set.of("where"));
        String others = words.at(values, "from") ? words.text(values + 1, where) : null;
        return given(table, as, words.listed(set + 1, values), others, condition(where));
    }

    /** As MySQL and MariaDB join others to the table that is written to. */
    private boolean joined(int name, int set, int values) {
        int join = words.find(name, Set.of("join"));
        int inner = words.at(join - 1, "inner") ? join - 1 : join;
        int on = words.find(join, Set.of("on"));
        int behind = words.name(name);
        int alias = words.at(behind, "as") ? behind + 1 : behind;
        boolean one = join < on && on < set && words.find(join + 1, Set.of("join")) >= set && inner - alias <= 1;
        if (!one || words.at(join - 1, "left") || words.at(join - 1, "right")) {
            return false;
        }
        String table = words.text(name, behind);
        String as = alias < inner ? words.text(alias, inner) : spelling.name(Words.bare(table));
        String where = condition(words.find(values, Set.of("where")));
        String both = "(" + words.text(on + 1, set) + ")" + (where == null ? "" : " AND (" + where + ")");
        return given(table, as, words.listed(set + 1, values), words.text(join + 1, on), both);
    }

    private String condition(int where) {
        return words.at(where, "where") ? words.text(where + 1, words.find(where, END)) : null;
    }

    /** @param others the tables that values are taken from, or null; @param condition or null */
    private boolean given(String table, String as, List<int[]> assigned, String others, String condition) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int[] one : assigned) {
            int column = words.at(one[0] + 1, ".") ? one[0] + 2 : one[0];
            if (!words.at(column + 1, "=")) {
                return false;
            }
            values.put(Words.bare(words.text(column, column + 1)), words.text(column + 2, one[1]));
        }
        Held held = lineage.layer(table, as, words.behind(1, Set.of("from", "join")));
        if (held == null) {
            return false;
        }
        String source = others == null ? null : " FROM " + others + (condition == null ? "" : " WHERE " + condition);
        for (Map.Entry<String, String> one : values.entrySet()) {
            held = held.changed(one.getKey(), column -> {
                String value = "(" + one.getValue() + ")";
                String test = condition;
                if (source != null) {
                    value = "(SELECT " + one.getValue() + source + " LIMIT 1)";
                    test = "EXISTS (SELECT 1" + source + ")";
                }
                value = spelling.as(value, column.type());
                String old = test == null
                        ? value
                        : "CASE WHEN " + test + " THEN " + value + " ELSE " + column.value() + " END";
                return new Column(column.name(), column.type(), old, column.preset());
            });
        }
        lineage.put(table, held);
        return true;
    }

    private boolean inserted() {
        int behind = words.name(2);
        String table = words.text(2, behind);
        Held held = lineage.layer(table, spelling.name(Words.bare(table)), words);
        if (held == null || words.find(0, Set.of("conflict", "duplicate")) < words.size()) {
            return false;
        }
        List<String> named = new ArrayList<>();
        if (words.at(behind, "(") && !words.at(behind + 1, "select")) {
            words.listed(behind + 1, words.closed(behind) - 1)
                    .forEach(part -> named.add(Words.bare(words.text(part[0], part[1]))));
            behind = words.closed(behind);
        } else {
            held.columns().forEach(column -> named.add(column.name()));
        }
        int query = words.find(behind, Set.of("select", "with", "values", "(", "default", "set"));
        if (words.at(query, "default") || words.at(query, "set")) {
            return false;
        }
        String text = words.text(query, words.find(query, Set.of("returning", ";")));
        List<String> spelt = named.stream().map(spelling::name).toList();
        List<String> added =
                held.columns().stream().map(column -> added(column, named)).toList();
        String rest = held.rest() + " UNION ALL SELECT " + String.join(", ", added) + " FROM "
                + spelling.written(text, spelt);
        lineage.put(table, new Held(held.with(), held.columns(), rest));
        return true;
    }

    private String added(Column column, List<String> named) {
        if (named.contains(column.name())) {
            return spelling.as(spelling.name(column.name()), column.type());
        }
        String preset = column.preset();
        boolean counted = preset != null && preset.contains("nextval");
        return spelling.as(
                preset == null ? "NULL" : counted ? "(row_number() OVER ())" : "(" + preset + ")", column.type());
    }

    private boolean deleted() {
        int name = words.at(2, "only") ? 3 : 2;
        int behind = words.name(name);
        int clause = words.find(behind, Set.of("using", "where", "returning", "limit", ";"));
        int alias = words.at(behind, "as") ? behind + 1 : behind;
        String table = words.text(name, behind);
        String as = alias < clause ? words.text(alias, clause) : spelling.name(Words.bare(table));
        Held held = lineage.layer(table, as, words.behind(behind, Set.of("from", "join", "using")));
        int where = words.find(clause, Set.of("where"));
        if (held == null || words.at(clause, "limit") || clause - alias > 1) {
            return false;
        }
        String condition = condition(where);
        String kept = condition == null ? "1 = 0" : "(" + condition + ") IS NOT TRUE";
        if (words.at(clause, "using")) {
            kept = "NOT EXISTS (SELECT 1 FROM " + words.text(clause + 1, where)
                    + (condition == null ? "" : " WHERE " + condition) + ")";
        }
        lineage.put(table, new Held(held.with(), held.columns(), held.rest() + " WHERE " + kept));
        return true;
    }

    private boolean emptied(boolean gone, int table) {
        int at = words.at(table, "table") ? table + 1 : 1;
        at = words.at(at, "if", "exists") ? at + 2 : at;
        at = words.at(at, "only") ? at + 1 : at;
        for (int[] one : words.listed(at, words.find(at, Set.of("cascade", "restrict", "restart", "continue", ";")))) {
            String name = words.text(one[0], one[1]);
            Held held = gone ? null : lineage.held(name);
            lineage.put(name, held == null ? null : new Held(held.with(), held.columns(), " " + spelling.norows()));
            if (held == null && !gone) {
                return false;
            }
        }
        return true;
    }

    private boolean renamed() {
        for (int[] one : words.listed(2, words.find(2, Set.of(";")))) {
            int to = words.find(one[0], Set.of("to"));
            String old = words.text(one[0], to);
            Held held = lineage.held(old);
            if (held == null) {
                return false;
            }
            lineage.put(old, null);
            lineage.put(words.text(to + 1, one[1]), held);
        }
        return true;
    }
}
