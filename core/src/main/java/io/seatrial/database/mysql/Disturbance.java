package io.seatrial.database.mysql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may have changed in a database since it was read, by what was sent.
 *
 * <p>Asking the server takes longer than all else about a small database. Where every statement that was sent is one of those
 * whose effects their words surely tell, the rest need not be asked; whatever is not surely so may have changed everything.
 */
final class Disturbance {

    /** {@code SET TIMESTAMP = …}: what is altered from then on carries whatever time the script likes. */
    private static final Pattern CLOCK = Pattern.compile("\\btimestamp\\s*:?=", Pattern.CASE_INSENSITIVE);

    private Renames renames;
    private Runnable accounts = () -> {};
    private boolean any = true;
    private boolean names;
    private Set<String> kinds = new HashSet<>();
    private Set<String> along = new HashSet<>();
    private List<String> statements = new ArrayList<>();
    private boolean lingers;
    private boolean clock;
    private boolean always;

    /** From now on whoever keeps track of renamed tables is told of each statement before it is sent. */
    void tell(Renames keeper) {
        renames = keeper;
    }

    /** From now on whoever looks after accounts is told before a statement is sent that may have to do with them. */
    void tell(Accounts keeper) {
        accounts = keeper::touched;
    }

    /** To be told of every statement before it is sent. */
    void sending(String sql) {
        if (renames != null) {
            renames.sending(Reach.renames(sql));
        }
        if (Reach.accounts(sql)) {
            accounts.run();
        }
        sent(sql);
    }

    /** To be told when a statement is done: others may have looked at what all share while it ran. */
    void done(String sql) {
        if (Reach.accounts(sql)) {
            accounts.run();
        }
    }

    /** To be told of every statement that is sent. */
    synchronized void sent(String sql) {
        clock |= CLOCK.matcher(sql).find();
        Reach reach = Reach.of(sql);
        if (reach == null) {
            any = true;
        } else {
            names |= reach.names();
            kinds.addAll(reach.kinds());
            along.addAll(reach.along());
        }
        statements.add(sql.toLowerCase(Locale.ROOT));
    }

    /** To be told where the line was cut while a statement ran: the server may still be at it. */
    synchronized void lingers() {
        lingers = true;
    }

    /** Others know the database's name or hold a connection, and may do anything at any time. */
    synchronized void fromNowOn() {
        always = true;
    }

    /** True when the times at which tables were altered tell nothing. */
    synchronized boolean clockWasSet() {
        return clock;
    }

    /** What may have changed since the last call; a statement that may still run then is reckoned with once more. */
    synchronized Suspicion ended() {
        Suspicion suspicion = new Suspicion(any || always || lingers, names, kinds, along, statements);
        any = lingers;
        lingers = false;
        names = false;
        kinds = new HashSet<>();
        along = new HashSet<>();
        statements = new ArrayList<>();
        return suspicion;
    }
}
