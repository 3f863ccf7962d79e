package io.seatrial.tool;

import io.seatrial.database.Session;
import io.seatrial.database.Session.Transaction;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.sql.Statement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The transaction around a script, as the author's tool and the server make it. */
final class Envelope {

    private static final Pattern FIRST_WORD = Pattern.compile("\\s*([A-Za-z]+)");

    private final Session session;
    private final TransactionUnit unit;
    private final Terms terms;
    private final Log log;
    private boolean alone;
    private boolean toolsOwn;
    private boolean begun;
    private boolean committed;

    /**
     * What tool and server do about transactions.
     *
     * @param sessionEnds true where the tool closes the session after the script, so that a transaction left open is lost
     * @param transactionalDdl false where a statement that defines something commits what was open before it, and itself
     */
    record Terms(boolean sessionEnds, boolean transactionalDdl) {}

    /** @param unit null for a transaction around each statement, whatever the tool does */
    Envelope(Session session, TransactionUnit unit, Terms terms, Log log) {
        this.session = session;
        this.unit = unit;
        this.terms = terms;
        this.log = log;
    }

    /** Says whether the script is a single statement. */
    void alone(boolean single) {
        alone = single;
    }

    /** Opens the transaction where the tool, or the server on its behalf, would. */
    void before(Statement statement) throws SQLException {
        boolean over = begun && !terms.transactionalDdl();
        if (!wraps() || over || session.transaction() != Transaction.NONE) {
            return;
        }
        boolean byTool = unit != TransactionUnit.ONE_QUERY && !begun;
        if (byTool || !controls(statement)) {
            session.send("BEGIN");
            toolsOwn = byTool;
        }
        begun = true;
    }

    /** True for a statement that only says where a transaction begins or ends well. */
    static boolean opensOrCommits(Statement statement) {
        return switch (firstWord(statement)) {
            case "begin", "start", "commit", "end" -> true;
            default -> false;
        };
    }

    private boolean wraps() {
        return unit == TransactionUnit.FILE
                || unit == TransactionUnit.RUN
                || unit == TransactionUnit.ONE_QUERY && !alone && terms.transactionalDdl();
    }

    private static boolean controls(Statement statement) {
        String word = firstWord(statement);
        return opensOrCommits(statement) || word.equals("rollback") || word.equals("abort");
    }

    private static String firstWord(Statement statement) {
        Matcher word = FIRST_WORD.matcher(statement.text());
        return word.lookingAt() ? word.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Looks at what the statement made of the transaction. */
    void after(Statement statement) {
        if (session.transaction() != Transaction.NONE) {
            return;
        }
        String word = firstWord(statement);
        committed |= !word.equals("rollback") && !word.equals("abort") && !word.equals("set");
        if (toolsOwn) {
            toolsOwn = false;
            if (!terms.transactionalDdl() && !controls(statement)) {
                // The server's habit, and no fault of the script.
                return;
            }
            log.control(word.toUpperCase(Locale.ROOT) + " in line " + statement.line()
                    + " ended the transaction that the tool had opened around the file");
        }
    }

    /** Commits what the tool, or the server, would commit at the end of the script. */
    void end() throws SQLException {
        if (session.transaction() == Transaction.NONE) {
            return;
        }
        if (wraps()) {
            session.send("COMMIT");
            committed = true;
            return;
        }
        log.control("the script leaves a transaction open; "
                + (terms.sessionEnds()
                        ? "it is lost when the tool ends the session"
                        : "what it did is not committed by it"));
        session.send(terms.sessionEnds() ? "ROLLBACK" : "COMMIT");
        committed |= !terms.sessionEnds();
    }

    /** Rolls back as the tool does when a script fails. */
    void undo() {
        // A statement that failed has committed what was open before it, and may have done half of its work.
        committed |= !terms.transactionalDdl();
        if (!session.alive() || session.transaction() == Transaction.NONE) {
            return;
        }
        try {
            session.send("ROLLBACK");
        } catch (SQLException e) {
            session.abort();
        }
    }

    /** True when something was committed: a failure that came later may leave changes behind. */
    boolean committed() {
        return committed;
    }
}
