package io.seatrial.database.postgresql.suspect;

import io.seatrial.database.suspect.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names, types and values as statements spell them. */
final class Spelt {

    private static final Pattern CAST = Pattern.compile("(?is)(.+?)::\\s*[\\w\" ]+(?:\\s*\\([\\d, ]*\\))?");
    private static final Pattern CALL =
            Pattern.compile("(?is)cast\\s*\\((.+)\\s+as\\s+[\\w\" ]+(?:\\s*\\([\\d, ]*\\))?\\)");
    private static final Pattern LENGTH =
            Pattern.compile("(?i)(?:character\\s+varying|varchar|character|char|bpchar)\\s*\\(\\s*(\\d+)\\s*\\)");
    private static final Pattern DIGITS =
            Pattern.compile("(?i)(?:numeric|decimal|dec)\\s*\\(\\s*(\\d+)\\s*(?:,\\s*(-?\\d+)\\s*)?\\)");

    private Spelt() {}

    static String name(String bare) {
        return bare.matches("[a-z_][a-z0-9_]*") ? bare : '"' + bare.replace("\"", "\"\"") + '"';
    }

    /** The value without the cast around it: the cast is what fails. */
    static String uncast(String expression) {
        String text = expression.strip();
        if (text.startsWith("(") && new Words(text).closed(0) == new Words(text).size()) {
            text = text.substring(1, text.length() - 1).strip();
        }
        Matcher call = CALL.matcher(text);
        if (call.matches()) {
            return call.group(1).strip();
        }
        Matcher cast = CAST.matcher(text);
        return cast.matches() ? cast.group(1).strip() : text;
    }

    /** A condition that finds values for which there is no room in the type; null where it has any. */
    static String tooLong(String value, String type) {
        Matcher length = LENGTH.matcher(String.valueOf(type));
        return length.matches() ? "char_length(rtrim((" + value + ")::text)) > " + length.group(1) : null;
    }

    /** A condition that finds numbers which the type does not hold; null where the type is no number with bounds. */
    static String outOfRange(String value, String type) {
        String number = "(" + value + ")::numeric";
        String bounds = switch (String.valueOf(type).toLowerCase(Locale.ROOT).strip()) {
            case "smallint", "int2" -> "-32768 AND 32767";
            case "integer", "int", "int4" -> "-2147483648 AND 2147483647";
            case "bigint", "int8" -> "-9223372036854775808 AND 9223372036854775807";
            default -> null;
        };
        if (bounds != null) {
            return "round(" + number + ") NOT BETWEEN " + bounds;
        }
        Matcher digits = DIGITS.matcher(String.valueOf(type));
        if (!digits.matches()) {
            return "real".equalsIgnoreCase(type) ? "abs(" + value + ") > 3.4028235e38" : null;
        }
        int scale = digits.group(2) == null ? 0 : Integer.parseInt(digits.group(2));
        return "abs(round(" + number + ", " + scale + ")) >= 1e" + (Integer.parseInt(digits.group(1)) - scale);
    }
}
