package io.seatrial.database.mysql;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL that writes the value of a column as text, or as what a fingerprint is taken of, whatever collation the column has.
 *
 * <p>Two values have the same text exactly when they are the same value; the pinned settings of a reading session are taken
 * for granted.
 */
final class ValueText {

    private static final Pattern WORD = Pattern.compile("[a-z0-9_]*");
    private static final Pattern LENGTH = Pattern.compile("[a-z]+\\((\\d+)\\).*");
    private static final Pattern CHARSET = Pattern.compile(".* charset (\\w+)", Pattern.DOTALL);

    private static final Set<String> BYTES = Set.of(
            "binary",
            "varbinary",
            "tinyblob",
            "blob",
            "mediumblob",
            "longblob",
            "geometry",
            "point",
            "linestring",
            "polygon",
            "multipoint",
            "multilinestring",
            "multipolygon",
            "geometrycollection",
            "geomcollection",
            "vector");

    /** Character sets in which a character has the bytes that it has in utf8mb4. */
    private static final Set<String> PLAIN = Set.of("utf8mb4", "utf8mb3", "utf8", "ascii");

    private ValueText() {}

    /**
     * The text as a person reads it; bytes as {@code x'…'}.
     *
     * @param type as {@link io.seatrial.database.RowQuestions.Table#types} has it, or null
     */
    static String of(String quoted, String type) {
        String word = word(type);
        if (BYTES.contains(word)) {
            return "concat('x''', lower(hex(" + quoted + ")), '''')";
        }
        if (word.equals("bit")) {
            Matcher length = LENGTH.matcher(type);
            return "lpad(bin(" + quoted + " + 0), " + (length.matches() ? length.group(1) : "1") + ", '0')";
        }
        return "convert(" + number(quoted, type) + " using utf8mb4)";
    }

    /** What is the same when the text is; cheaper. */
    static String hashed(String quoted, String type) {
        String word = word(type);
        if (word.equals("bit")) {
            return "(" + quoted + " + 0)";
        }
        Matcher charset = CHARSET.matcher(type == null ? "" : type);
        if (charset.matches() && !PLAIN.contains(charset.group(1))) {
            return "convert(" + quoted + " using utf8mb4)";
        }
        return BYTES.contains(word) && !word.endsWith("b") && !word.endsWith("binary")
                ? "cast(" + quoted + " as binary)"
                : number(quoted, type);
    }

    /** The server writes a FLOAT with fewer digits than it has, and zeros before a number that is to be filled with them. */
    private static String number(String quoted, String type) {
        if (word(type).equals("float")) {
            return "(" + quoted + " + 0e0)";
        }
        return type != null && type.endsWith("zerofill") ? "(" + quoted + " + 0)" : quoted;
    }

    /** For comparing and sorting: bytes, which have the order of the code points. */
    static String binary(String text) {
        return "cast(" + text + " as binary)";
    }

    /** The type without length and everything else. */
    static String word(String type) {
        Matcher word = WORD.matcher(type == null ? "" : type);
        return word.lookingAt() ? word.group() : "";
    }
}
