package io.seatrial.schema;

import java.util.ArrayList;
import java.util.List;

/** SQL names as facts and scripts hold them: qualified, and in double quotes or backticks where needed. */
public final class Names {

    private Names() {}

    /** The bare parts of a name such as {@code app."Order Lines"}. */
    public static List<String> unquoted(String name) {
        return parts(name, '.');
    }

    /** The bare names of a list such as {@code id, "Order No"}. */
    public static List<String> listed(String names) {
        return parts(names, ',').stream().map(String::strip).toList();
    }

    private static List<String> parts(String name, char between) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char inside = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean mark = c == '"' || c == '`';
            if (mark && inside == c && i + 1 < name.length() && name.charAt(i + 1) == c) {
                part.append(c);
                i++;
            } else if (mark && (inside == 0 || inside == c)) {
                inside = inside == 0 ? c : 0;
            } else if (c == between && inside == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
