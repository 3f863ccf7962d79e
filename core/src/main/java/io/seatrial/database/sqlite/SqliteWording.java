package io.seatrial.database.sqlite;

import io.seatrial.database.suspect.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How SQLite spells it. */
final class SqliteWording implements io.seatrial.database.suspect.Spelling {

    /** What ends a transaction, or does nothing, or cannot be done, inside of one. */
    private static final Set<String> ALONE =
            Set.of("commit", "end", "rollback", "savepoint", "release", "vacuum", "pragma", "attach", "detach");

    @Override
    public String name(String bare) {
        return SqliteRows.quoted(bare);
    }

    @Override
    public String table(List<String> path) {
        return "main." + SqliteRows.quoted(path.get(path.size() - 1));
    }

    @Override
    public String as(String value, String type) {
        return value;
    }

    @Override
    public String norows() {
        return "WHERE 1 = 0";
    }

    /** No cast fails. */
    @Override
    public String uncast(String value) {
        return value;
    }

    @Override
    public String written(String query, List<String> columns) {
        return "(WITH written (" + String.join(", ", columns) + ") AS (" + query
                + ") SELECT * FROM written) AS written";
    }

    @Override
    public boolean reversible(List<String> statements) {
        return statements.stream().noneMatch(sql -> ALONE.contains(first(sql)));
    }

    /** The word that a statement begins with, in small letters. */
    static String first(String sql) {
        return new Words(sql).text(0, 1).toLowerCase(Locale.ROOT);
    }
}
