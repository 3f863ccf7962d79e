package io.seatrial.run;

import io.seatrial.data.fill.Demands;
import io.seatrial.data.fill.FillPlan;
import io.seatrial.data.fill.FillReport;
import io.seatrial.data.fill.Filler;
import io.seatrial.data.ledger.Ledger;
import io.seatrial.data.ledger.Tallies;
import io.seatrial.database.RowQuestions;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Observation;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Filled;
import io.seatrial.trial.Population;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The rows of one scratch database: made up, counted, and compared. */
final class Cargo {

    /** Edge cases beside the plausible rows; more of them say nothing new. */
    private static final int ODDITIES = 100;

    private final Workshop workshop;
    private final ScratchDatabase database;
    private final Tallies tallies;
    private Connection connection;

    private Cargo(Workshop workshop, ScratchDatabase database, Tallies tallies) {
        this.workshop = workshop;
        this.database = database;
        this.tallies = tallies;
    }

    /** That of a database of which nothing is known; null where the dialect knows nothing of rows. */
    static Cargo of(Workshop workshop, ScratchDatabase database) {
        return questions(workshop) == null ? null : new Cargo(workshop, database, Tallies.of(questions(workshop)));
    }

    private static RowQuestions questions(Workshop workshop) {
        return workshop.server().dialect().rows(workshop.server().version()).orElse(null);
    }

    Cargo forCopy(ScratchDatabase copy) {
        return new Cargo(workshop, copy, tallies.forCopy());
    }

    Filled fill(Snapshot snapshot, Population population, List<Schema> coming) throws SQLException {
        FillPlan plan =
                workshop.terms().filling().withLiterals(workshop.outlook().literals());
        Filler filler = Filler.of(
                workshop.server().dialect().loader().orElseThrow(),
                plan,
                workshop.origins().origin());
        tallies.written();
        try (Connection own = database.connect()) {
            FillReport report = population == Population.ODD
                    ? filler.add(
                            own,
                            snapshot,
                            io.seatrial.data.fill.Population.ADVERSARIAL,
                            Demands.NONE,
                            Math.min(plan.rows(), ODDITIES))
                    : filler.topUp(
                            own,
                            snapshot,
                            io.seatrial.data.fill.Population.PLAUSIBLE,
                            workshop.outlook().demands(coming));
            settle(own);
            return filled(report);
        }
    }

    private void settle(Connection own) throws SQLException {
        if (tallies.settle() != null) {
            try (Statement statement = own.createStatement()) {
                statement.execute(tallies.settle());
            }
        }
    }

    private static Filled filled(FillReport report) {
        long rows = 0;
        int tables = 0;
        for (long count : report.rows().values()) {
            rows += count;
            tables += count > 0 ? 1 : 0;
        }
        return new Filled(
                rows,
                tables,
                report.gaps().stream()
                        .map(gap -> new NotObserved("rows for " + gap.object(), gap.because()))
                        .toList());
    }

    /** To be called after a script ran: writes that may go unnoticed make everything unknown. */
    void ran(SessionKeeper sessions) {
        tallies.written();
        if (!tallies.blank() && (tallies.settle() == null || !sessions.settle(tallies.settle()))) {
            tallies.forget();
        }
    }

    /** A session of its own, begun as the application's are. @param opening statements that may fail */
    Connection visitor(List<String> opening) throws SQLException {
        Connection visitor = database.connect();
        for (String sql : opening) {
            try (Statement statement = visitor.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                // Runs of scripts have told of it.
            }
        }
        return visitor;
    }

    /** Something was written, if only to be taken back. */
    void written() {
        tallies.written();
    }

    /** Something may have been written that nobody counted. */
    void changed() {
        tallies.written();
        tallies.forget();
    }

    /** Reads what was touched, so that copies know it. */
    void read(Snapshot snapshot) throws SQLException {
        ledger(snapshot).read();
    }

    List<Observation> since(Snapshot snapshot, Cargo earlier, Snapshot before) throws SQLException {
        return ledger(snapshot).since(earlier.ledger(before));
    }

    /** What these rows are known by. */
    Ledger ledger(Snapshot snapshot) throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = database.connect();
        }
        return new Ledger(connection, snapshot, tallies);
    }

    /** Closes its session until it is needed again. */
    void pause() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // What could not be closed is gone.
            }
            connection = null;
        }
    }
}
