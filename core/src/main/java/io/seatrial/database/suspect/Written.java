package io.seatrial.database.suspect;

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
public record Written(String table, String relation, String rest, Map<String, String> given) {

    private static final Set<String> CLAUSES = Set.of("from", "where", "returning", ";");

    /** Null where the statement writes nothing that can be selected. */
    public static Written by(String sql, Schema schema, Spelling spelling) {
        return by(sql, schema, spelling, UnaryOperator.identity());
    }

    /** The same before values are cast, which may be what fails. */
    public static Written uncast(String sql, Schema schema, Spelling spelling) {
        return by(sql, schema, spelling, spelling::uncast);
    }

    private static Written by(String sql, Schema schema, Spelling spelling, UnaryOperator<String> value) {
        Words words = new Words(sql);
        if (words.at(0, "update")) {
            return updated(words, schema, spelling, value);
        }
        if (words.at(0, "insert", "into")) {
            return inserted(words, schema, spelling);
        }
        int name = named(words);
        if (name < 0) {
            return null;
        }
        String table = words.text(name, words.name(name));
        return new Written(table, table, null, words.at(0, "alter") ? typed(words, spelling) : Map.of());
    }

    /** Where an ALTER TABLE or CREATE INDEX names the table. */
    public static int named(Words words) {
        int at = words.at(0, "alter", "table") ? 2 : words.find(0, Set.of("on")) + 1;
        if (!words.at(0, "alter", "table") && !words.at(0, "create")) {
            return -1;
        }
        at = words.at(at, "if", "exists") ? at + 2 : at;
        at = words.at(at, "only") ? at + 1 : at;
        return at < words.size() ? at : -1;
    }

    /** The rows with what the statement makes of them, where it gives columns another type. @param sql what this was written by */
    public Written afterwards(String sql, Schema schema, Spelling spelling) {
        Map<String, String> values = new LinkedHashMap<>();
        Retyped.in(new Words(sql), spelling)
                .forEach(one -> values.put(
                        Names.unquoted(one.column()).get(0), spelling.as("(" + one.value() + ")", one.type())));
        return values.isEmpty()
                ? this
                : new Written(
                        table,
                        "(SELECT " + selected(columns(table, schema), table, values, spelling) + " FROM " + table
                                + ") AS written",
                        rest,
                        given);
    }

    private static Map<String, String> typed(Words words, Spelling spelling) {
        Map<String, String> given = new LinkedHashMap<>();
        Retyped.in(words, spelling)
                .forEach(retyped -> given.put(Names.unquoted(retyped.column()).get(0), retyped.value()));
        return given;
    }

    private static Written updated(Words words, Schema schema, Spelling spelling, UnaryOperator<String> value) {
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
        String relation = "(SELECT " + selected(columns, as, given, spelling) + " FROM " + source
                + (condition == null ? "" : " WHERE " + condition) + ") AS written";
        String rest = condition == null || !from.isEmpty()
                ? null
                : "SELECT " + selected(columns, as, Map.of(), spelling) + " FROM " + source + " WHERE (" + condition
                        + ") IS NOT TRUE";
        return new Written(table, relation, rest, given);
    }

    private static String selected(List<String> columns, String as, Map<String, String> given, Spelling spelling) {
        List<String> parts = new ArrayList<>();
        for (String column : columns) {
            String value = given.get(column);
            String name = spelling.name(column);
            parts.add(value == null ? as + "." + name : "(" + value + ") AS " + name);
        }
        given.forEach((column, value) -> {
            if (!columns.contains(column)) {
                parts.add("(" + value + ") AS " + spelling.name(column));
            }
        });
        return String.join(", ", parts);
    }

    private static Written inserted(Words words, Schema schema, Spelling spelling) {
        int behind = words.name(2);
        String table = words.text(2, behind);
        List<String> columns = new ArrayList<>();
        if (words.at(behind, "(") && !words.at(behind + 1, "select")) {
            words.listed(behind + 1, words.closed(behind) - 1)
                    .forEach(part -> columns.add(words.text(part[0], part[1])));
            behind = words.closed(behind);
        } else {
            columns(table, schema).forEach(column -> columns.add(spelling.name(column)));
        }
        int query = words.find(behind, Set.of("select", "with", "values", "("));
        String text = words.text(query, words.find(query, Set.of("returning", ";")));
        Map<String, String> given = new LinkedHashMap<>();
        columns.forEach(column -> given.put(Names.unquoted(column).get(0), column));
        String listed = String.join(", ", columns);
        return new Written(table, spelling.written(text, columns), "SELECT " + listed + " FROM " + table, given);
    }

    /** The columns of a table by its bare name, in their order. */
    static List<String> columns(String table, Schema schema) {
        return ordered(table, schema).stream()
                .filter(column -> column.fact("generated as") == null)
                .map(column -> column.id().name())
                .toList();
    }

    static List<SchemaObject> ordered(String table, Schema schema) {
        return objects(table, "column", schema).stream()
                .sorted(Comparator.comparingInt(
                        column -> Integer.parseInt(Objects.toString(column.fact("position"), "0"))))
                .toList();
    }

    /** What belongs to a table by its bare name. */
    public static List<SchemaObject> objects(String table, String kind, Schema schema) {
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
    public String type(String column, Schema schema) {
        return objects(table, "column", schema).stream()
                .filter(object -> object.id().name().equals(column))
                .map(Facts.TYPE::of)
                .findFirst()
                .orElse(null);
    }
}
