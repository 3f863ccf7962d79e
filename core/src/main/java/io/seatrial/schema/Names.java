package io.seatrial.schema;

import java.util.ArrayList;
import java.util.List;

/** SQL names as facts hold them: qualified, and in double quotes where needed. */
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
        boolean quoted = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' && quoted && i + 1 < name.length() && name.charAt(i + 1) == '"') {
                part.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == between && !quoted) {
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
