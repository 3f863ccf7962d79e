package io.seatrial.database.postgresql.suspect;

import io.seatrial.database.suspect.Spelling;
import io.seatrial.database.suspect.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How PostgreSQL spells it. */
final class PostgresSpelling implements Spelling {

    static final Spelling IT = new PostgresSpelling();

    private static final Set<String> ENDS =
            Set.of("commit", "rollback", "end", "abort", "prepare", "vacuum", "call", "do");
    private static final Pattern ALONE = Pattern.compile("(?is)\\bconcurrently\\b");

    private PostgresSpelling() {}

    @Override
    public String name(String bare) {
        return Spelt.name(bare);
    }

    @Override
    public String table(List<String> path) {
        return path.stream().map(Spelt::name).collect(Collectors.joining("."));
    }

    @Override
    public String as(String value, String type) {
        return type.isEmpty() ? value : value + "::" + type;
    }

    @Override
    public String norows() {
        return "WHERE false";
    }

    @Override
    public String uncast(String value) {
        return Spelt.uncast(value);
    }

    @Override
    public String written(String query, List<String> columns) {
        return "(" + query + ") AS written (" + String.join(", ", columns) + ")";
    }

    /** Whatever else ends the transaction is refused inside of one, and then the query is not told. */
    @Override
    public boolean reversible(List<String> statements) {
        return statements.stream()
                .noneMatch(
                        sql -> ENDS.contains(first(sql)) || ALONE.matcher(sql).find());
    }

    /** The word that a statement begins with, in small letters. */
    static String first(String sql) {
        return new Words(sql).text(0, 1).toLowerCase(java.util.Locale.ROOT);
    }
}
