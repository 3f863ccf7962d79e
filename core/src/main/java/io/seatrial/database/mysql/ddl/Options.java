package io.seatrial.database.mysql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What stands behind the parentheses of {@code CREATE TABLE}. */
final class Options {

    /** Those that are taken back by a zero; all others have a word for it. */
    private static final Set<String> ZERO =
            Set.of("KEY_BLOCK_SIZE", "MAX_ROWS", "MIN_ROWS", "AVG_ROW_LENGTH", "CHECKSUM", "DELAY_KEY_WRITE");

    private Options() {}

    static List<String> of(SchemaObject table) {
        List<String> options = new ArrayList<>();
        options.add("ENGINE=" + table.fact("engine"));
        options.add(charset(table.fact("collation")));
        named(table.fact("options")).forEach((name, value) -> options.add(name + "=" + value));
        comment(table, options);
        attributes(table, options);
        return options;
    }

    static String charset(String collation) {
        int end = collation.indexOf('_');
        String charset = end < 0 ? collation : collation.substring(0, end);
        // MariaDB has collations that go with several character sets.
        return (charset.equals("uca1400") ? "DEFAULT" : "DEFAULT CHARACTER SET=" + charset) + " COLLATE=" + collation;
    }

    private static void comment(SchemaObject table, List<String> options) {
        if (table.fact("comment") != null) {
            options.add("COMMENT=" + Sql.literal(table.fact("comment")));
        }
    }

    private static void attributes(SchemaObject table, List<String> options) {
        for (String fact : List.of("engine attribute", "secondary engine attribute")) {
            if (table.fact(fact) != null) {
                options.add(fact.toUpperCase(Locale.ROOT).replace(' ', '_') + "=" + Sql.literal(table.fact(fact)));
            }
        }
    }

    /** Those that differ, as {@code ALTER TABLE} sets them. */
    static List<String> changed(SchemaObject from, SchemaObject to) {
        List<String> options = new ArrayList<>();
        if (!from.fact("engine").equals(to.fact("engine"))) {
            options.add("ENGINE=" + to.fact("engine"));
        }
        if (!Objects.equals(from.fact("collation"), to.fact("collation"))) {
            options.add(charset(to.fact("collation")));
        }
        Map<String, String> old = named(from.fact("options"));
        Map<String, String> now = named(to.fact("options"));
        now.forEach((name, value) -> {
            if (!value.equals(old.get(name))) {
                options.add(name + "=" + value);
            }
        });
        old.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name ->
                        options.add(name + "=" + (ZERO.contains(name.toUpperCase(Locale.ROOT)) ? "0" : "DEFAULT")));
        if (!Objects.equals(from.fact("comment"), to.fact("comment"))) {
            options.add("COMMENT=" + Sql.literal(to.fact("comment") == null ? "" : to.fact("comment")));
        }
        return options;
    }

    /** The parts of {@code row_format=COMPRESSED key_block_size=8}. */
    private static Map<String, String> named(String options) {
        Map<String, String> named = new LinkedHashMap<>();
        if (options != null) {
            for (String option : options.split(" (?=[`\\w]+=)")) {
                int equals = option.indexOf('=');
                if (equals > 0) {
                    String name = option.substring(0, equals);
                    named.put(
                            name.startsWith("`") ? name : name.toUpperCase(Locale.ROOT), option.substring(equals + 1));
                }
            }
        }
        return named;
    }
}
