package io.seatrial.tool;

import io.seatrial.database.Session;
import io.seatrial.migration.Script;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.sql.Splitter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs scripts as the layouts' tools do: statement by statement, with the transaction the tool puts around them.
 *
 * <p>A tool that sends a script as one query is imitated with the transaction that the server would put around it;
 * source: section "Multiple Statements in a Simple Query" of PostgreSQL's protocol chapter.
 */
public final class ScriptRunner {

    /** More roles than this are not made up for one script. */
    private static final int MENDS = 100;

    /** So many statements in one message spare nearly all of what the way there and back takes. */
    private static final int TOGETHER = 25;

    private final Splitter splitter;
    private final boolean transactionalDdl;
    private final Watch watch;
    private final Remedy remedy;

    /** @param transactionalDdl false where statements that define something commit by themselves */
    public ScriptRunner(Splitter splitter, boolean transactionalDdl, Watch watch, Remedy remedy) {
        this.splitter = splitter;
        this.transactionalDdl = transactionalDdl;
        this.watch = watch;
        this.remedy = remedy;
    }

    /**
     * Runs a script; whatever it does wrong is part of the result.
     *
     * @param sessionEnds true where the tool closes the session after the script, so that a transaction left open is lost
     * @param look null to run the script as its tool does
     */
    public Ran run(Session session, Script script, boolean sessionEnds, Look look) {
        List<Observation> mended = new ArrayList<>();
        while (true) {
            ScriptRun run = new ScriptRun(
                    splitter, watch, session, script, new Envelope.Terms(sessionEnds, transactionalDdl), look);
            run.mendWith(remedy, mended);
            Ran ran = run.perform();
            if (!(ran.outcome() instanceof Outcome.Failed)
                    || ran.committed()
                    || mended.size() >= MENDS
                    || !run.mendable()) {
                return mended.isEmpty() ? ran : with(mended, ran);
            }
        }
    }

    /** Runs the first statements of a script, and does what the tool does when the next one fails. */
    public Ran breakOff(Session session, Script script, boolean sessionEnds, int statements) {
        ScriptRun run = new ScriptRun(
                splitter, watch, session, script, new Envelope.Terms(sessionEnds, transactionalDdl), null);
        run.breakOffAfter(statements);
        return run.perform();
    }

    /**
     * Sends statements several at a time, where the session takes that, until a message is refused: what was in that one did
     * not happen.
     *
     * @return how many worked
     */
    public int together(Session session, List<String> statements) {
        int worked = 0;
        boolean fine = session.takesSeveral();
        while (fine && worked < statements.size()) {
            int to = Math.min(statements.size(), worked + TOGETHER);
            fine = send(session, String.join(";\n", statements.subList(worked, to)));
            worked = fine ? to : worked;
        }
        return worked;
    }

    private boolean send(Session session, String message) {
        Watch.Watched watched = watch.begin(session, "", 0);
        try {
            session.send(message);
            return true;
        } catch (SQLException e) {
            return false;
        } finally {
            watched.end();
        }
    }

    private static Ran with(List<Observation> mended, Ran ran) {
        List<Observation> all = new ArrayList<>(mended);
        all.addAll(ran.observations());
        return new Ran(ran.outcome(), ran.runs(), all, ran.took(), ran.committed(), ran.mayHaveSet());
    }
}
