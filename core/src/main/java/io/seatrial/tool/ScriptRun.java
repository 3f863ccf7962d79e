package io.seatrial.tool;

import io.seatrial.database.Refusal;
import io.seatrial.database.Session;
import io.seatrial.migration.Script;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Outcome.Reason;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.Statement;
import io.seatrial.sql.SyntaxException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One script being run once. */
final class ScriptRun {

    private final Splitter splitter;
    private final Watch watch;
    private final Session session;
    private final Script script;
    private final Look look;
    private final Envelope envelope;
    private final Log log;
    private Remedy remedy = Remedy.NONE;
    private List<Observation> mended;
    private boolean mendable;
    private int most = Integer.MAX_VALUE;
    private int begun;

    ScriptRun(Splitter splitter, Watch watch, Session session, Script script, Envelope.Terms terms, Look look) {
        this.splitter = splitter;
        this.watch = watch;
        this.session = session;
        this.script = script;
        this.look = look;
        this.log = new Log(script);
        this.envelope = new Envelope(session, look == null ? script.unit() : null, terms, log);
    }

    /** Where a statement fails for want of something, the remedy is asked; what it made up is added to the list. */
    void mendWith(Remedy way, List<Observation> made) {
        remedy = way;
        mended = made;
    }

    /** Goes no further than so many statements; what comes then is as if the next one had failed. */
    void breakOffAfter(int statements) {
        most = statements;
    }

    /** True when the run failed for want of something that is there now. */
    boolean mendable() {
        return mendable;
    }

    Ran perform() {
        Outcome outcome;
        try (Reader text = script.content().open();
                Splitter.Statements statements = splitter.split(text, script.line())) {
            outcome = sendAll(statements);
        } catch (SyntaxException e) {
            outcome = unreadable(e.getMessage(), e.line());
        } catch (IOException | UncheckedIOException e) {
            outcome = unreadable("the script cannot be read: " + e.getMessage(), 0);
        }
        if (outcome.ok()) {
            outcome = atTheEnd();
        } else {
            envelope.undo();
        }
        return log.ran(outcome, envelope.committed());
    }

    private Outcome sendAll(Splitter.Statements statements) throws IOException {
        Statement statement = statements.next();
        if (statement == null) {
            return new Outcome.Succeeded();
        }
        // Whether the first statement is alone decides on the transaction; rows of COPY would be lost by looking ahead.
        Statement second = statement instanceof Statement.CopyIn ? null : statements.next();
        envelope.alone(second == null && !(statement instanceof Statement.CopyIn));
        while (statement != null) {
            Outcome outcome = begun++ < most || statement instanceof Statement.MetaCommand
                    ? send(statement)
                    : brokenOff(statement);
            if (!outcome.ok()) {
                return outcome;
            }
            statement = second != null ? second : statements.next();
            second = null;
        }
        return new Outcome.Succeeded();
    }

    private Outcome brokenOff(Statement before) {
        return new Outcome.Failed(
                Reason.INTERRUPTED, null, "broken off before this statement", null, script.file(), before.line());
    }

    private Outcome send(Statement statement) throws IOException {
        if (statement instanceof Statement.MetaCommand) {
            log.skipped(statement);
            return new Outcome.Succeeded();
        }
        log.begin(statement);
        Watch.Watched watched = watch.begin(session, script.file(), statement.line());
        Watch.Stopped stopped = null;
        try {
            envelope.before(statement);
            long rows = transmit(statement);
            stopped = watched.end();
            envelope.after(statement);
            // Within a transaction there is nothing to see from outside, and its locks would keep the looker waiting.
            Look now = session.transaction() == Session.Transaction.NONE ? look : null;
            log.succeeded(statement, rows, said(), now);
            return new Outcome.Succeeded();
        } catch (SQLException e) {
            stopped = stopped == null ? watched.end() : stopped;
            Refusal refusal = session.explain(e);
            if (mend(refusal, stopped)) {
                return send(statement);
            }
            return log.failed(statement, failure(refusal, stopped, statement.lineAt(refusal.position())));
        } finally {
            watched.end();
        }
    }

    private List<Observation> said() {
        List<Observation> said = new ArrayList<>(session.seen());
        session.notices().forEach(notice -> said.add(new Observation.ServerNotice(notice)));
        return said;
    }

    private long transmit(Statement statement) throws SQLException, IOException {
        if (statement instanceof Statement.CopyIn copy) {
            return session.copyIn(copy.text(), copy.data());
        }
        // Where each statement is looked at, each commits by itself, whatever the script says of transactions.
        return look != null && Envelope.opensOrCommits(statement) ? -1 : session.send(statement.text());
    }

    /** True when the statement can simply be sent again. */
    private boolean mend(Refusal refusal, Watch.Stopped stopped) {
        String made = stopped != null ? null : remedy.mend(refusal);
        if (made == null) {
            return false;
        }
        mended.add(new Observation.MadeUpFront(
                List.of(made.substring(made.indexOf(' ') + 1)),
                made + " was made up front: the history takes it for granted and never makes it"));
        mendable = true;
        return session.transaction() == Session.Transaction.NONE;
    }

    private Outcome.Failed failure(Refusal refusal, Watch.Stopped stopped, int line) {
        Reason reason = stopped != null ? stopped.reason() : refusal.reason();
        if (reason == Reason.CONNECTION_LOST) {
            session.abort();
        }
        return stopped != null
                ? new Outcome.Failed(reason, null, stopped.message(), stopped.detail(), script.file(), line)
                : new Outcome.Failed(
                        reason, refusal.sqlState(), refusal.message(), refusal.detail(), script.file(), line);
    }

    private Outcome unreadable(String message, int line) {
        return new Outcome.Failed(Reason.UNREADABLE, null, message, null, script.file(), line);
    }

    /** The commit is watched like a statement: deferred constraints are checked in it. */
    private Outcome atTheEnd() {
        log.beginEnd();
        Watch.Watched watched = watch.begin(session, script.file(), 0);
        try {
            envelope.end();
            return new Outcome.Succeeded();
        } catch (SQLException e) {
            Watch.Stopped stopped = watched.end();
            envelope.undo();
            return failure(session.explain(e), stopped, 0);
        } finally {
            watched.end();
            log.tookSinceBegin();
        }
    }
}
