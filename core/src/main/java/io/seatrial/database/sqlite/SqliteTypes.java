package io.seatrial.database.sqlite;

import io.seatrial.database.Family;
import io.seatrial.database.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which family of values a declared type means to its author; SQLite itself takes any word and derives only an affinity.
 *
 * <p>Source of the affinities: sqlite.org, "Datatypes In SQLite", section 3.1.
 */
final class SqliteTypes {

    private static final Pattern MODIFIED = Pattern.compile("([^(]*)\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\).*");
    private static final int LONGEST = 100_000;

    /** Texts that a column of numbers would take for numbers, and not give back as they were. */
    private static final List<String> LIKE_NUMBERS = List.of("007", "1e3", " 12 ", "5.0");

    private SqliteTypes() {}

    /** @param name as it was declared, in lower case; may be empty */
    static ValueType of(String name) {
        String declared = name.toLowerCase(Locale.ROOT).strip();
        Matcher modified = MODIFIED.matcher(declared);
        boolean limited = modified.matches();
        String bare = limited ? modified.group(1).strip() : declared;
        Family family = family(bare);
        if (family == Family.ENUM) {
            return ValueType.of(name, family).labels(List.of("0", "1"));
        }
        ValueType type = edged(ValueType.of(name, family));
        if (!limited || modified.group(2).length() > 6) {
            return family == Family.INTEGER ? type.between("-9223372036854775808", "9223372036854775807") : type;
        }
        int first = Integer.parseInt(modified.group(2));
        return switch (family) {
            case TEXT, BINARY -> edged(type.length(Math.min(first, LONGEST)));
            case DECIMAL -> type.digits(first, modified.group(3) == null ? 0 : Integer.parseInt(modified.group(3)));
            case INTEGER -> type.between("-9223372036854775808", "9223372036854775807");
            default -> type;
        };
    }

    private static ValueType edged(ValueType type) {
        return type.family() != Family.TEXT
                ? type
                : type.edges(LIKE_NUMBERS.stream()
                        .filter(text -> type.length() == 0 || text.length() <= type.length())
                        .toList());
    }

    private static Family family(String bare) {
        Family exact = switch (bare) {
            // A truth value is a number here.
            case "bool", "boolean", "bit" -> Family.ENUM;
            case "date" -> Family.DATE;
            case "time" -> Family.TIME;
            case "datetime", "timestamp", "timestamp without time zone" -> Family.TIMESTAMP;
            case "timestamptz", "timestamp with time zone" -> Family.TIMESTAMP_ZONED;
            case "json", "jsonb" -> Family.JSON;
            case "uuid", "guid" -> Family.UUID;
            case "numeric", "decimal", "number", "money" -> Family.DECIMAL;
            case "binary", "varbinary", "bytea" -> Family.BINARY;
            default -> null;
        };
        return exact != null ? exact : byAffinity(bare);
    }

    private static Family byAffinity(String bare) {
        return switch (SqliteRows.affinity(bare)) {
            case "INTEGER" -> Family.INTEGER;
            case "REAL" -> Family.FLOAT;
            case "BLOB" -> bare.isBlank() ? Family.TEXT : Family.BINARY;
            default -> Family.TEXT;
        };
    }
}
