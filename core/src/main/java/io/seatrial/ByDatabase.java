package io.seatrial;

import io.seatrial.database.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A setting that may say something else for each database.
 *
 * @param said by the name of the database that it is for; what holds for every database under the empty name
 */
public record ByDatabase<T>(Map<String, T> said) {

    static final String ALL = "";

    public ByDatabase {
        said = Map.copyOf(said);
    }

    /** Nothing on any database. */
    public static <T> ByDatabase<T> nothing() {
        return new ByDatabase<>(Map.of());
    }

    /** The same on every database. @param value null for nothing */
    public static <T> ByDatabase<T> everywhere(T value) {
        return value == null ? nothing() : new ByDatabase<>(Map.of(ALL, value));
    }

    /** What is said for that database, or where nothing names it for its next of kin; null where nothing is said. */
    T on(Dialect dialect) {
        String name = first(dialect, said::containsKey);
        return said.get(name == null ? ALL : name);
    }

    /** The first of the database's own name and those of its kin that is one of these; null where none is. */
    static String first(Dialect dialect, Function<String, Boolean> isOne) {
        List<String> names = new ArrayList<>(List.of(dialect.name()));
        names.addAll(dialect.alsoReads());
        return names.stream().filter(isOne::apply).findFirst().orElse(null);
    }

    /** For which databases something is said, for a person; null where the same holds for every one. */
    String names() {
        return said.isEmpty() || said.containsKey(ALL)
                ? null
                : said.keySet().stream().sorted().collect(Collectors.joining(", "));
    }
}
