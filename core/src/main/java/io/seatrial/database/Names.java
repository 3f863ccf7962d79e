package io.seatrial.database;

import java.util.ArrayList;
import java.util.List;

/** Reads names as databases print them in their own texts: bare, or in double quotes or backticks. */
public final class Names {

    private Names() {}

    /** {@code app."Odd name"} → the bare parts. */
    public static List<String> path(String text) {
        return cut(text, '.');
    }

    /** {@code id, "Odd name"} → the bare names. */
    public static List<String> list(String text) {
        return cut(text, ',');
    }

    private static List<String> cut(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char inside = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '"' || c == '`';
            if (inside == c && mark && i + 1 < text.length() && text.charAt(i + 1) == c) {
                part.append(c);
                i++;
            } else if (mark && (inside == 0 || inside == c)) {
                inside = inside == 0 ? c : 0;
            } else if (c == separator && inside == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (inside != 0 || !Character.isWhitespace(c)) {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
