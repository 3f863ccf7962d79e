package io.seatrial.schema.neutral;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings defaults that are literals into one spelling. */
final class Literals {

    private static final Pattern CAST =
            Pattern.compile("(?s)(.*?)::(?:\"[^\"]+\"|[\\w. ])+(?:\\([\\d, ]+\\))?(?:\\[\\])?");
    private static final Pattern TEXT = Pattern.compile("(?s)(?:[bnBN]|_\\w+)?('(?:[^']|'')*')");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d*)?([eE][-+]?\\d+)?");

    private Literals() {}

    /** Null for what is no literal, such as a call. */
    static String of(String given) {
        String text = given == null ? "" : given.strip();
        while (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        for (Matcher cast = CAST.matcher(text); cast.matches(); cast = CAST.matcher(text)) {
            text = cast.group(1).strip();
        }
        Matcher quoted = TEXT.matcher(text);
        if (quoted.matches()) {
            String inside = quoted.group(1);
            return plain(inside.substring(1, inside.length() - 1).replace("''", "'"));
        }
        boolean word = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
        return word || NUMBER.matcher(text).matches() ? plain(text) : null;
    }

    /** Numbers and truth values may stand in quotes: {@code '0'} is {@code false} is {@code 0.0}. */
    private static String plain(String value) {
        if (NUMBER.matcher(value).matches()) {
            BigDecimal number = new BigDecimal(value).stripTrailingZeros();
            return number.signum() == 0 ? "0" : number.toPlainString();
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "t" -> "1";
            case "false", "f" -> "0";
            default -> value;
        };
    }
}
