package io.seatrial.database.mysql;

import java.util.regex.Pattern;

/**
 * Whether something beside tables may have changed in a database since it was read: views, triggers, routines, events,
 * sequences, privileges, the database itself.
 *
 * <p>Asking the server takes longer than all else about a small database. Where every statement that was sent is one of those
 * that change tables or rows alone, it need not be asked; whatever is not surely so counts as a disturbance.
 */
final class Disturbance {

    private static final Pattern TABLES_ALONE = Pattern.compile(
            "\\s*(?:alter\\s+table|create\\s+(?:(?:unique|fulltext|spatial)\\s+)?(?:index|table)|drop\\s+index"
                    + "|insert|update|delete|select|truncate\\s+table|savepoint|begin|commit|rollback)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Words of statements within statements, of what takes triggers along, and code for some servers only. */
    private static final Pattern MORE = Pattern.compile(
            "\\b(?:trigger|view|procedure|function|event|sequence|package|rename|call|execute|database|schema|grant)\\b"
                    + "|/\\*M?!",
            Pattern.CASE_INSENSITIVE);

    /** {@code SET TIMESTAMP = …}: what is altered from then on carries whatever time the script likes. */
    private static final Pattern CLOCK = Pattern.compile("\\btimestamp\\s*:?=", Pattern.CASE_INSENSITIVE);

    private boolean any = true;
    private boolean clock;
    private boolean always;

    /** To be told of every statement that was sent. */
    synchronized void sent(String sql) {
        clock |= CLOCK.matcher(sql).find();
        any |= !TABLES_ALONE.matcher(sql).lookingAt() || MORE.matcher(sql).find();
    }

    /** Others know the database's name or hold a connection, and may do anything at any time. */
    synchronized void fromNowOn() {
        always = true;
    }

    /** True when the times at which tables were altered tell nothing. */
    synchronized boolean clockWasSet() {
        return clock;
    }

    /** True when something may have changed since the last call. */
    synchronized boolean ended() {
        boolean was = any || always;
        any = false;
        return was;
    }
}
