package io.seatrial.database.mysql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a value is cast to the type of a column: CAST knows only some types, each of which stands for several. */
final class Casting {

    private static final Pattern TYPE = Pattern.compile("([a-z]+)(\\([0-9, ]+\\))?(.*)", Pattern.DOTALL);

    private Casting() {}

    /** An expression that fails where there is no such cast. */
    static String to(String type, String value) {
        Matcher parts = TYPE.matcher(type);
        String word = parts.matches() ? parts.group(1) : "";
        String size = word.isEmpty() || parts.group(2) == null ? "" : parts.group(2);
        return switch (word) {
            case "tinyint", "smallint", "mediumint", "int", "bigint", "year" ->
                "cast(" + value + " as " + (parts.group(3).contains("unsigned") ? "unsigned" : "signed") + ")";
            case "decimal" -> "cast(" + value + " as decimal" + size + ")";
            case "float", "double" -> "(" + value + " + 0e0)";
            case "char", "varchar" -> "cast(" + value + " as char" + size + ")";
            case "tinytext", "text", "mediumtext", "longtext" -> "cast(" + value + " as char)";
            case "date", "datetime", "time", "json" -> "cast(" + value + " as " + word + size + ")";
            case "timestamp" -> "cast(" + value + " as datetime" + size + ")";
            default -> "cast(" + value + " as nothing that is known)";
        };
    }
}
