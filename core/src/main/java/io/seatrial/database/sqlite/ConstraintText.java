package io.seatrial.database.sqlite;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A constraint as its text tells it; names are folded to lower case.
 *
 * @param name null where its author gave none
 * @param columns of a key or foreign key, in order
 * @param target the table that a foreign key points at, else null
 * @param targetColumns empty where the foreign key means the target's primary key
 * @param facts what else is known of it, without what its columns tell
 */
record ConstraintText(
        String name, List<String> columns, String target, List<String> targetColumns, SortedMap<String, String> facts) {

    private static final String FOREIGN_KEY = "foreign key";

    ConstraintText {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /** How it is called: by its name, else by what it says, so that its place in the text does not matter. */
    String called() {
        if (name != null) {
            return name;
        }
        return target == null ? facts.get("definition") : FOREIGN_KEY + "(" + String.join(", ", columns) + ")";
    }

    /**
     * Its facts with names as the tables spell them.
     *
     * @param spelling of a column of a table; both folded
     * @param tables the spelling of a table
     * @param keys the primary key of a table, in its spelling
     */
    SortedMap<String, String> facts(
            Spelling spelling, String table, Function<String, String> tables, Function<String, List<String>> keys) {
        SortedMap<String, String> all = new TreeMap<>(facts);
        if (columns.isEmpty()) {
            return all;
        }
        List<String> own = columns.stream().map(one -> spelling.of(table, one)).toList();
        all.put("columns", listed(own));
        if (target != null) {
            List<String> theirs = targetColumns.isEmpty()
                    ? keys.apply(target)
                    : targetColumns.stream()
                            .map(one -> spelling.of(target, one))
                            .toList();
            String whole =
                    Spelling.quoted(tables.apply(target)) + (theirs.isEmpty() ? "" : " (" + listed(theirs) + ")");
            all.put("references", whole);
            String clauses = facts.entrySet().stream()
                    .filter(fact -> !fact.getKey().equals("kind"))
                    .map(fact -> fact.getKey().equals("deferrable")
                            ? fact.getValue()
                            : fact.getKey() + " " + fact.getValue())
                    .collect(Collectors.joining(" "));
            all.put("definition", (FOREIGN_KEY + " (" + listed(own) + ") references " + whole + " " + clauses).strip());
        }
        return all;
    }

    private static String listed(List<String> names) {
        return names.stream().map(Spelling::quoted).collect(Collectors.joining(", "));
    }

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
