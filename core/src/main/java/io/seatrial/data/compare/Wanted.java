package io.seatrial.data.compare;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is to be compared.
 *
 * @param tables patterns with {@code *} for {@code table} or {@code schema.table}; empty for all
 * @param where a condition on the rows in the database's own language, or null
 * @param examples how many differing rows of a table to show
 */
public record Wanted(List<String> tables, String where, int examples) {

    public Wanted {
        tables = List.copyOf(tables);
    }

    boolean all() {
        return tables.isEmpty();
    }

    SortedMap<String, ComparedTable> of(SortedMap<String, ComparedTable> known) {
        SortedMap<String, ComparedTable> wanted = new TreeMap<>();
        known.forEach((name, table) -> {
            String bare = table.path().get(table.path().size() - 1);
            if (all() || tables.stream().anyMatch(pattern -> means(pattern, name) || means(pattern, bare))) {
                wanted.put(name, table);
            }
        });
        return wanted;
    }

    private static boolean means(String pattern, String name) {
        StringBuilder regex = new StringBuilder();
        for (String part : pattern.split("\\*", -1)) {
            regex.append(regex.length() == 0 ? "" : ".*").append(part.isEmpty() ? "" : Pattern.quote(part));
        }
        return name.matches("(?s)" + (pattern.startsWith("*") ? ".*" : "") + regex);
    }
}
