package io.seatrial.database.postgresql;

import io.seatrial.database.Catalogue;
import io.seatrial.database.Family;
import io.seatrial.database.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types that every PostgreSQL server has, and those of extensions that schemas often use. */
final class PostgresBuiltIns {

    private static final int NAME_LENGTH = 63;

    private static final Map<String, List<String>> TEMPLATES = read();

    private PostgresBuiltIns() {}

    /** Type → its template, and values at the rim. */
    private static Map<String, List<String>> read() {
        Map<String, List<String>> read = new HashMap<>();
        String lines = Catalogue.text(PostgresBuiltIns.class, "filling/types.txt");
        lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split("\t", -1);
            read.put(parts[0], List.of(parts).subList(1, parts.length));
        });
        return read;
    }

    private static ValueType template(String bare, String name) {
        List<String> known = TEMPLATES.get(bare);
        return known == null
                ? null
                : ValueType.of(name, Family.TEMPLATE).template(known.get(0), known.subList(1, known.size()));
    }

    /** @param bare the type without length or precision; @return null when the server has no such type */
    static ValueType type(String bare, String name) {
        ValueType plain = plain(bare, name);
        if (plain != null) {
            return plain;
        }
        ValueType fixed = template(bare, name);
        return fixed != null ? fixed : ranged(bare, name);
    }

    static ValueType ofExtension(String bare, String name) {
        return switch (bare) {
            case "citext" -> ValueType.of(name, Family.TEXT);
            case "vector", "halfvec" ->
                ValueType.of(name, Family.ARRAY).parts(List.of(ValueType.of("real", Family.FLOAT)));
            default -> template(bare, name);
        };
    }

    private static ValueType plain(String bare, String name) {
        return switch (bare) {
            case "boolean" -> ValueType.of(name, Family.BOOLEAN);
            case "smallint" -> whole(name, Short.MIN_VALUE, Short.MAX_VALUE);
            case "integer" -> whole(name, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "bigint" -> whole(name, Long.MIN_VALUE, Long.MAX_VALUE);
            case "oid" -> whole(name, 0, (1L << 32) - 1);
            case "numeric" -> ValueType.of(name, Family.DECIMAL);
            case "money" ->
                ValueType.of(name, Family.DECIMAL)
                        .digits(19, 2)
                        .between("-92233720368547758.08", "92233720368547758.07");
            case "real", "double precision" -> ValueType.of(name, Family.FLOAT);
            case "text", "character varying" -> ValueType.of(name, Family.TEXT);
            case "character" -> ValueType.of(name, Family.TEXT).length(1);
            case "\"char\"" -> ValueType.of(name, Family.TEXT).length(1);
            case "name" -> ValueType.of(name, Family.TEXT).length(NAME_LENGTH);
            case "bytea" -> ValueType.of(name, Family.BINARY);
            case "bit" -> ValueType.of(name, Family.BITS).length(1).digits(-1, 1);
            case "bit varying" -> ValueType.of(name, Family.BITS);
            case "uuid" -> ValueType.of(name, Family.UUID);
            case "json", "jsonb" -> ValueType.of(name, Family.JSON);
            case "xml" -> ValueType.of(name, Family.XML);
            default -> temporal(bare, name);
        };
    }

    private static ValueType temporal(String bare, String name) {
        return switch (bare) {
            case "date" -> ValueType.of(name, Family.DATE);
            case "time without time zone" -> ValueType.of(name, Family.TIME);
            case "time with time zone" -> ValueType.of(name, Family.TIME_ZONED);
            case "timestamp without time zone" -> ValueType.of(name, Family.TIMESTAMP);
            case "timestamp with time zone" -> ValueType.of(name, Family.TIMESTAMP_ZONED);
            default -> bare.startsWith("interval") ? ValueType.of(name, Family.INTERVAL) : null;
        };
    }

    private static ValueType whole(String name, long low, long high) {
        return ValueType.of(name, Family.INTEGER).between(Long.toString(low), Long.toString(high));
    }

    private static ValueType ranged(String bare, String name) {
        String bound = switch (bare.replace("multirange", "range")) {
            case "int4range" -> "integer";
            case "int8range" -> "bigint";
            case "numrange" -> "numeric";
            case "daterange" -> "date";
            case "tsrange" -> "timestamp without time zone";
            case "tstzrange" -> "timestamp with time zone";
            default -> null;
        };
        if (bound == null) {
            return null;
        }
        if (bare.endsWith("multirange")) {
            ValueType range = ranged(bare.replace("multirange", "range"), bare.replace("multirange", "range"));
            return ValueType.of(name, Family.MULTIRANGE).parts(List.of(range));
        }
        return ValueType.of(name, Family.RANGE).parts(List.of(type(bound, bound)));
    }
}
