package io.seatrial.run;

import io.seatrial.data.fill.FillPlan;
import io.seatrial.data.ledger.Aftermath;
import io.seatrial.diff.Ignore;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * On what terms trials are performed.
 *
 * @param examines which migrations are looked at; the others are only applied
 * @param statement after which a statement is stopped
 * @param maxDatabases scratch databases at the same time, at least 2
 * @param roles made on the server before anything else
 * @param extensions made in each database before anything else
 * @param functions of the application's own, to be stood in for
 * @param session statements that begin each session in which scripts run, as the application's own do
 * @param startFrom run before the first migration, or null
 * @param ignoring what is left out wherever schemas are compared
 * @param filling how tables are filled, where a trial does
 * @param from where rows come from before any are made up, or null
 * @param thresholds from when on one statement rewrites too much at once
 * @param visitors what works on scratch databases beside the migrations
 * @param outside how commands of the user's are run
 * @param mending how ways back are mended where they are missing or wrong; null for not at all
 * @param keep true to leave the databases of what went wrong behind
 */
public record Terms(
        Predicate<Migration> examines,
        Duration statement,
        int maxDatabases,
        List<String> roles,
        List<String> extensions,
        List<String> functions,
        List<String> session,
        Script startFrom,
        boolean keep,
        List<Ignore> ignoring,
        FillPlan filling,
        Provenance from,
        Aftermath.Thresholds thresholds,
        Visitors visitors,
        Outside outside,
        Mending mending) {

    public Terms {
        roles = List.copyOf(roles);
        extensions = List.copyOf(extensions);
        ignoring = List.copyOf(ignoring);
        functions = List.copyOf(functions);
        session = List.copyOf(session);
    }

    /** These terms with so many rows in each table that is filled. */
    public Terms withRows(int rows) {
        return with(filling.withRows(rows), mending);
    }

    /** These terms, under which ways back are mended. */
    public Terms mending(Mending how) {
        return with(filling, how);
    }

    private Terms with(FillPlan otherFilling, Mending otherMending) {
        return new Terms(
                examines,
                statement,
                maxDatabases,
                roles,
                extensions,
                functions,
                session,
                startFrom,
                keep,
                ignoring,
                otherFilling,
                from,
                thresholds,
                visitors,
                outside,
                otherMending);
    }
}
