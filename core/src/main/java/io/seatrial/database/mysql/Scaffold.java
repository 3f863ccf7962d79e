package io.seatrial.database.mysql;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes views and triggers that refer to tables and columns which are gone: the servers keep such ones, and make no new ones.
 * What the server misses is put up, and taken down again.
 */
final class Scaffold {

    private static final int MOST = 50;

    /** ER_BAD_FIELD_ERROR, ER_NO_SUCH_TABLE. */
    private static final int COLUMN = 1054;

    private static final int TABLE = 1146;

    private static final Pattern COLUMN_NAMED = Pattern.compile("(?s)Unknown column '(.*)' in '.*'");
    private static final Pattern TABLE_NAMED = Pattern.compile("(?s)Table '[^']*?\\.?([^'.]+)' doesn't exist");

    /** Runs a statement. */
    @FunctionalInterface
    interface Run {
        void statement(String sql) throws SQLException;
    }

    private record Prop(String up, String down) {}

    private final Run run;
    private final String table;

    /** @param table to which columns belong that are named without one; may be null */
    Scaffold(Run run, String table) {
        this.run = run;
        this.table = table;
    }

    void make(String create) throws SQLException {
        Deque<String> down = new ArrayDeque<>();
        try {
            while (true) {
                try {
                    run.statement(create);
                    return;
                } catch (SQLException e) {
                    Prop prop = down.size() < MOST ? prop(e) : null;
                    if (prop == null) {
                        throw e;
                    }
                    run.statement(prop.up());
                    down.push(prop.down());
                }
            }
        } finally {
            for (String sql : down) {
                run.statement(sql);
            }
        }
    }

    private Prop prop(SQLException e) {
        String words = Refusals.words(e);
        if (e.getErrorCode() == TABLE) {
            Matcher named = TABLE_NAMED.matcher(words);
            return named.matches() ? table(Identifiers.quoted(named.group(1))) : null;
        }
        Matcher named = COLUMN_NAMED.matcher(words);
        if (e.getErrorCode() != COLUMN || !named.matches()) {
            return null;
        }
        String[] path = named.group(1).split("\\.");
        String owner = path.length > 1 ? path[path.length - 2] : table;
        return owner == null ? null : column(Identifiers.quoted(owner), Identifiers.quoted(path[path.length - 1]));
    }

    private static Prop table(String name) {
        return new Prop("CREATE TABLE " + name + " (seatrial int)", "DROP TABLE " + name);
    }

    private static Prop column(String owner, String name) {
        String alter = "ALTER TABLE " + owner;
        return new Prop(alter + " ADD COLUMN " + name + " int", alter + " DROP COLUMN " + name);
    }
}
