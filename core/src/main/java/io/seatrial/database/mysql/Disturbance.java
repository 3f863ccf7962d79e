package io.seatrial.database.mysql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may have changed in a database since it was read: views, triggers, routines, events, sequences, privileges, the
 * database itself, and which tables were spoken of.
 *
 * <p>Asking the server takes longer than all else about a small database. Where every statement that was sent is one of those
 * that change tables, rows or views alone, the rest need not be asked; whatever is not surely so may have changed everything.
 */
final class Disturbance {

    private static final Pattern TABLES_ALONE = Pattern.compile(
            "\\s*(?:alter\\s+table|create\\s+(?:(?:unique|fulltext|spatial)\\s+)?(?:index|table)|drop\\s+(?:index|table)"
                    + "|insert|update|delete|select|truncate\\s+table|savepoint|begin|commit|rollback)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VIEWS_ALONE =
            Pattern.compile("\\s*(?:create\\s+(?:or\\s+replace\\s+)?|drop\\s+)view\\b", Pattern.CASE_INSENSITIVE);

    /** Words of statements within statements, of what takes triggers along, and code for some servers only. */
    private static final Pattern MORE = Pattern.compile(
            "\\b(?:trigger|view|procedure|function|event|sequence|package|rename(?!\\s+(?:column|index|key)\\b)|call|execute"
                    + "|database|schema|grant|not\\s+atomic)\\b|/\\*M?!",
            Pattern.CASE_INSENSITIVE);

    /** What takes a table's triggers along. */
    private static final Pattern DROPS = Pattern.compile("\\s*drop\\s+table\\b", Pattern.CASE_INSENSITIVE);

    /** {@code SET TIMESTAMP = …}: what is altered from then on carries whatever time the script likes. */
    private static final Pattern CLOCK = Pattern.compile("\\btimestamp\\s*:?=", Pattern.CASE_INSENSITIVE);

    private boolean any = true;
    private Set<String> kinds = new HashSet<>();
    private List<String> statements = new ArrayList<>();
    private List<String> before = List.of();
    private boolean clock;
    private boolean always;

    /** To be told of every statement that was sent. */
    synchronized void sent(String sql) {
        clock |= CLOCK.matcher(sql).find();
        Matcher views = VIEWS_ALONE.matcher(sql);
        boolean ofViews = views.lookingAt();
        boolean known = ofViews || TABLES_ALONE.matcher(sql).lookingAt();
        any |= !known
                || MORE.matcher(ofViews ? sql.substring(views.end()) : sql).find();
        if (DROPS.matcher(sql).lookingAt()) {
            kinds.add("trigger");
        }
        String small = sql.toLowerCase(Locale.ROOT);
        if (ofViews || kinds.contains("trigger") || small.contains("rename")) {
            kinds.add("view");
        }
        statements.add(small);
    }

    /** Others know the database's name or hold a connection, and may do anything at any time. */
    synchronized void fromNowOn() {
        always = true;
    }

    /** True when the times at which tables were altered tell nothing. */
    synchronized boolean clockWasSet() {
        return clock;
    }

    /** What may have changed since the last call; a statement that still ran then is told of once more. */
    synchronized Suspicion ended() {
        List<String> sent = new ArrayList<>(before);
        sent.addAll(statements);
        Suspicion suspicion = new Suspicion(any || always, kinds, sent);
        any = false;
        before = statements;
        kinds = new HashSet<>();
        statements = new ArrayList<>();
        return suspicion;
    }
}
