package io.seatrial.database.postgresql;

import java.util.ArrayList;
import java.util.List;

/** Names as PostgreSQL's own texts spell them: bare, or in double quotes, joined by dots. */
final class Identifiers {

    private Identifiers() {}

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> path) {
        List<String> parts = new ArrayList<>();
        path.forEach(part -> parts.add(quoted(part)));
        return String.join(".", parts);
    }
}
