package io.seatrial.database.sqlite;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How the tables spell names, which SQLite compares without regard to case. */
final class Spelling {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, Map<String, String>> columns = new HashMap<>();

    void table(String name) {
        tables.put(ConstraintText.fold(name), name);
    }

    void column(String table, String name) {
        columns.computeIfAbsent(ConstraintText.fold(table), key -> new HashMap<>())
                .put(ConstraintText.fold(name), name);
    }

    String of(String table) {
        return tables.getOrDefault(ConstraintText.fold(table), table);
    }

    String of(String table, String column) {
        return columns.getOrDefault(ConstraintText.fold(table), Map.of())
                .getOrDefault(ConstraintText.fold(column), column);
    }

    /** As facts hold names: in double quotes where needed. */
    static String quoted(String name) {
        return PLAIN.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
