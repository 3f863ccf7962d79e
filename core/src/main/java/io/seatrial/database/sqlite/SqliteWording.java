package io.seatrial.database.sqlite;

import io.seatrial.database.suspect.Words;
import java.util.List;
import java.util.Set;

/** How SQLite spells it, where no cast fails. */
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
    public String norows() {
        return "WHERE 1 = 0";
    }

    @Override
    public boolean reversible(List<String> statements) {
        return statements.stream().noneMatch(sql -> ALONE.contains(Words.first(sql)));
    }
}
