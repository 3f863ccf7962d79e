package io.seatrial.database.postgresql.suspect;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The rows that a statement writes, or looks through, as something to select from.
 *
 * @param table as the statement names it
 * @param relation what to select from
 * @param rest what the table holds besides, in the same columns; null where that is nothing or unknown
 * @param given the columns that get values, bare, with the expressions for them; the column itself where only its type changes
 */
record Written(String table, String relation, String rest, Map<String, String> given) {

    private static final Set<String> CLAUSES = Set.of("from", "where", "returning", ";");

    /** Null where the statement writes nothing that can be selected. */
    static Written by(String sql, Schema schema) {
        return by(sql, schema, UnaryOperator.identity());
    }

    /** The same before values are cast, which may be what fails. */
    static Written uncast(String sql, Schema schema) {
        return by(sql, schema, Spelt::uncast);
    }

    private static Written by(String sql, Schema schema, UnaryOperator<String> value) {
        Words words = new Words(sql);
        if (words.at(0, "update")) {
            return updated(words, schema, value);
        }
        if (words.at(0, "insert", "into")) {
            return inserted(words, schema);
        }
        int name = named(words);
        if (name < 0) {
            return null;
        }
        String table = words.text(name, words.name(name));
        return new Written(table, table, null, words.at(0, "alter") ? typed(words) : Map.of());
    }

    /** Where an ALTER TABLE or CREATE INDEX names the table. */
    static int named(Words words) {
        int at = words.at(0, "alter", "table") ? 2 : words.find(0, Set.of("on")) + 1;
        if (!words.at(0, "alter", "table") && !words.at(0, "create")) {
            return -1;
        }
        at = words.at(at, "if", "exists") ? at + 2 : at;
        at = words.at(at, "only") ? at + 1 : at;
        return at < words.size() ? at : -1;
    }

    private static Map<String, String> typed(Words words) {
        Map<String, String> given = new LinkedHashMap<>();
        Retyped.in(words)
                .forEach(retyped -> given.put(Names.unquoted(retyped.column()).get(0), retyped.value()));
        return given;
    }

    private static Written updated(Words words, Schema schema, UnaryOperator<String> value) {
        int name = words.at(1, "only") ? 2 : 1;
        int set = words.find(name, Set.of("set"));
        int values = Math.min(words.size(), words.find(set + 1, CLAUSES));
        String table = words.text(name, words.name(name));
        int alias = words.at(words.name(name), "as") ? words.name(name) + 1 : words.name(name);
        String as = alias < set ? words.text(alias, set) : table;
        Map<String, String> given = new LinkedHashMap<>();
        for (int[] one : words.listed(set + 1, values)) {
            if (words.at(one[0] + 1, "=")) {
                given.put(
                        Names.unquoted(words.text(one[0], one[0] + 1)).get(0),
                        value.apply(words.text(one[0] + 2, one[1])));
            }
        }
        int where = words.find(values, Set.of("where"));
        String from = words.at(values, "from") ? ", " + words.text(values + 1, where) : "";
        int end = words.find(where, Set.of("returning", ";"));
        String condition = where < words.size() ? words.text(where + 1, end) : null;
        String source = words.text(name, set) + from;
        List<String> columns = columns(table, schema);
        String relation = "(SELECT " + selected(columns, as, given) + " FROM " + source
                + (condition == null ? "" : " WHERE " + condition) + ") AS written";
        String rest = condition == null || !from.isEmpty()
                ? null
                : "SELECT " + selected(columns, as, Map.of()) + " FROM " + source + " WHERE (" + condition
                        + ") IS NOT TRUE";
        return new Written(table, relation, rest, given);
    }

    private static String selected(List<String> columns, String as, Map<String, String> given) {
        List<String> parts = new ArrayList<>();
        for (String column : columns) {
            String value = given.get(column);
            String name = Spelt.name(column);
            parts.add(value == null ? as + "." + name : "(" + value + ") AS " + name);
        }
        given.forEach((column, value) -> {
            if (!columns.contains(column)) {
                parts.add("(" + value + ") AS " + Spelt.name(column));
            }
        });
        return String.join(", ", parts);
    }

    private static Written inserted(Words words, Schema schema) {
        int behind = words.name(2);
        String table = words.text(2, behind);
        List<String> columns = new ArrayList<>();
        if (words.at(behind, "(") && !words.at(behind + 1, "select")) {
            words.listed(behind + 1, words.closed(behind) - 1)
                    .forEach(part -> columns.add(words.text(part[0], part[1])));
            behind = words.closed(behind);
        } else {
            columns(table, schema).forEach(column -> columns.add(Spelt.name(column)));
        }
        int query = words.find(behind, Set.of("select", "with", "values", "("));
        String text = words.text(query, words.find(query, Set.of("returning", ";")));
        Map<String, String> given = new LinkedHashMap<>();
        columns.forEach(column -> given.put(Names.unquoted(column).get(0), column));
        String listed = String.join(", ", columns);
        return new Written(
                table, "(" + text + ") AS written (" + listed + ")", "SELECT " + listed + " FROM " + table, given);
    }

    /** The columns of a table by its bare name, in their order. */
    static List<String> columns(String table, Schema schema) {
        return objects(table, "column", schema).stream()
                .filter(column -> column.fact("generated as") == null)
                .sorted(Comparator.comparingInt(
                        column -> Integer.parseInt(Objects.toString(column.fact("position"), "0"))))
                .map(column -> column.id().name())
                .toList();
    }

    /** What belongs to a table by its bare name. */
    static List<SchemaObject> objects(String table, String kind, Schema schema) {
        List<String> parts = Names.unquoted(table);
        return schema.objects().values().stream()
                .filter(object -> object.id().kind().name().equals(kind))
                .filter(object -> {
                    List<String> path = object.id().path();
                    List<String> owner = path.subList(0, path.size() - 1);
                    return owner.size() >= parts.size()
                            && owner.subList(owner.size() - parts.size(), owner.size())
                                    .equals(parts);
                })
                .toList();
    }

    /** The type of a column as it is before the script, or null. */
    String type(String column, Schema schema) {
        return objects(table, "column", schema).stream()
                .filter(object -> object.id().name().equals(column))
                .map(Facts.TYPE::of)
                .findFirst()
                .orElse(null);
    }
}
