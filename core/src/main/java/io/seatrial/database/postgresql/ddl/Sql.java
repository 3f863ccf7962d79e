package io.seatrial.database.postgresql.ddl;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and texts as a person writes them in PostgreSQL's SQL: in quotes only where needed. */
final class Sql {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

    private static final Pattern DIRECTIVE = Pattern.compile("[\\r\\n]\\s*(--|#|//)");

    /** Words that cannot be a column's or a table's name as they are. */
    private static final Set<String> RESERVED = new HashSet<>(Arrays.asList(("all analyse analyze and any array as asc"
                    + " asymmetric authorization between bigint binary bit boolean both case cast char character check"
                    + " coalesce collate collation column concurrently constraint create cross current_catalog current_date"
                    + " current_role current_schema current_time current_timestamp current_user dec decimal default"
                    + " deferrable desc distinct do else end except exists extract false fetch float for foreign freeze"
                    + " from full grant greatest group grouping having ilike in initially inner inout int integer intersect"
                    + " interval into is isnull join json_array json_arrayagg json_exists json_object json_objectagg"
                    + " json_query json_scalar json_serialize json_table json_value lateral leading least left like limit"
                    + " localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif"
                    + " numeric offset on only or order out outer overlaps overlay placing position precision primary real"
                    + " references returning right row select session_user setof similar smallint some substring symmetric"
                    + " system_user table tablesample then time timestamp to trailing treat trim true union unique user"
                    + " using values varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement"
                    + " xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable")
            .split(" ")));

    private Sql() {}

    static String name(String name) {
        return PLAIN.matcher(name).matches() && !RESERVED.contains(name)
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }

    static String path(List<String> path) {
        return path.stream().map(Sql::name).collect(Collectors.joining("."));
    }

    /** A line of a text that looks like a comment might be a tool's directive: such a text is written in one line. */
    static String literal(String text) {
        boolean directive = DIRECTIVE.matcher(text).find();
        String escaped = text.replace("\\", "\\\\").replace("'", "''");
        return text.indexOf('\\') < 0 && !directive
                ? "'" + text.replace("'", "''") + "'"
                : " E'" + (directive ? escaped.replace("\n", "\\n").replace("\r", "\\r") : escaped) + "'";
    }

    /** The move to that tablespace; the server's own has a name that is not for Seatrial to know. */
    static List<String> tablespace(String head, String space) {
        return space == null ? List.of() : List.of(head + " SET TABLESPACE " + name(space));
    }

    /** A text between dollar signs that do not occur in it. */
    static String dollars(String text) {
        String tag = "$$";
        for (int i = 0; text.contains(tag) || text.endsWith("$"); i++) {
            tag = "$body" + (i == 0 ? "" : String.valueOf(i)) + "$";
            if (!text.contains(tag.substring(0, tag.length() - 1))) {
                break;
            }
        }
        return tag + text + tag;
    }

    /** The items of {@code a=1, b=two} as {@code a = '1', b = 'two'}: storage parameters as they can be set. */
    static String options(String fact) {
        return Arrays.stream(fact.split(", "))
                .map(option -> option.split("=", 2))
                .map(option -> option.length < 2 ? option[0] : option[0] + " = " + value(option[1]))
                .collect(Collectors.joining(", "));
    }

    private static String value(String text) {
        return text.matches("[0-9]+(\\.[0-9]+)?|true|false|on|off|auto") ? text : literal(text);
    }

    /** The names of {@code a=1, b=two}. */
    static List<String> optionNames(String fact) {
        return fact == null
                ? List.of()
                : Arrays.stream(fact.split(", "))
                        .map(option -> option.split("=", 2)[0])
                        .toList();
    }
}
