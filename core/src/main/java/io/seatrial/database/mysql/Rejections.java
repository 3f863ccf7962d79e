package io.seatrial.database.mysql;

import io.seatrial.database.Loader.Rejection;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the servers say when they refuse rows. */
final class Rejections {

    /** ER_BAD_NULL_ERROR and others name the column; ER_CHECK_CONSTRAINT_VIOLATED and the foreign key's name themselves. */
    private static final Pattern COLUMN =
            Pattern.compile("(?:[Cc]olumn|Field) (?:`[^`]*`\\.`[^`]*`\\.)?['`]([^'`]+)['`]");

    private static final Pattern CONSTRAINT =
            Pattern.compile("(?:CONSTRAINT|constraint|Check constraint) [`']([^`']+)[`']");
    private static final Pattern KEY = Pattern.compile("for key '(?:[^']*\\.)?([^'.]+)'");

    /** ER_LOCK_WAIT_TIMEOUT, ER_DISK_FULL, ER_RECORD_FILE_FULL, ER_QUERY_INTERRUPTED, ER_STATEMENT_TIMEOUT, denials. */
    private static final Set<Integer> FATAL = Set.of(1205, 1021, 1114, 1317, 1969, 3024, 1044, 1142, 1143);

    private Rejections() {}

    static Rejection of(SQLException e) {
        String message = Refusals.words(e);
        String state = e.getSQLState() == null ? "08" : e.getSQLState();
        boolean fatal = state.startsWith("08") || FATAL.contains(e.getErrorCode()) || Refusals.lost(e);
        String constraint = named(CONSTRAINT, message);
        return new Rejection(
                constraint != null ? constraint : named(KEY, message), named(COLUMN, message), message, fatal);
    }

    private static String named(Pattern pattern, String message) {
        Matcher found = pattern.matcher(message);
        return found.find() ? found.group(1) : null;
    }
}
