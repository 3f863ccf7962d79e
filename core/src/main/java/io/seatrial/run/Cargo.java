package io.seatrial.run;

import static io.seatrial.data.fill.Population.ADVERSARIAL;
import static io.seatrial.data.fill.Population.PLAUSIBLE;

import io.seatrial.data.fill.Demands;
import io.seatrial.data.fill.FillPlan;
import io.seatrial.data.fill.FillReport;
import io.seatrial.data.fill.Filler;
import io.seatrial.data.fill.NewRoom;
import io.seatrial.data.fill.Pin;
import io.seatrial.data.ledger.Ledger;
import io.seatrial.data.ledger.Tallies;
import io.seatrial.database.RowQuestions;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Filled;
import io.seatrial.trial.Population;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The rows of one scratch database: made up, counted, and compared. */
final class Cargo {

    /** Edge cases beside the plausible rows; more of them say nothing new. */
    private static final int ODDITIES = 100;

    /** Rows that are written through a new schema. */
    private static final int NEW_ROWS = 50;

    private final Workshop workshop;
    private final ScratchDatabase database;
    private final Tallies tallies;
    private final Stowage stowage;
    private Connection connection;

    private Cargo(Workshop workshop, ScratchDatabase database, Tallies tallies, Stowage stowage) {
        this.stowage = stowage;
        this.workshop = workshop;
        this.database = database;
        this.tallies = tallies;
    }

    /** That of a database of which nothing is known; null where the dialect knows nothing of rows. */
    static Cargo of(Workshop workshop, ScratchDatabase database) {
        return questions(workshop) == null
                ? null
                : new Cargo(workshop, database, Tallies.of(questions(workshop)), new Stowage());
    }

    private static RowQuestions questions(Workshop workshop) {
        return workshop.server().dialect().rows(workshop.server().version()).orElse(null);
    }

    Cargo forCopy(ScratchDatabase copy) {
        return new Cargo(workshop, copy, tallies.forCopy(), stowage.forCopy());
    }

    /** Plausible rows go only into tables that may lack some. */
    Filled fill(Snapshot snapshot, Population population, List<Schema> coming, Predicate<ObjectId> tables)
            throws SQLException {
        FillPlan plan = plan();
        Set<ObjectId> full = population == Population.ODD ? Set.of() : stowage.full(snapshot, untouched(snapshot));
        return write(
                plan,
                (filler, own) -> population == Population.ODD
                        ? filler.add(own, snapshot, ADVERSARIAL, Demands.NONE, Math.min(plan.rows(), ODDITIES), tables)
                        : filler.topUp(
                                own,
                                snapshot,
                                PLAUSIBLE,
                                workshop.outlook().demands(coming),
                                table -> !full.contains(table) && tables.test(table)),
                snapshot);
    }

    Filled use(Snapshot snapshot, Step up, Predicate<ObjectId> tables) throws SQLException {
        FillPlan plan = plan();
        int rows = Math.min(plan.rows(), NEW_ROWS);
        Map<String, Pin> pins = new HashMap<>();
        NewRoom.values(up.changes(), rows).forEach((column, values) -> pins.put(column, new Pin.Values(values, null)));
        pins.putAll(plan.pins());
        return write(
                // What scripts write themselves is what their downs look for.
                plan.withSeed(plan.seed() + 1).withPins(pins).withLiterals(Map.of()),
                (filler, own) -> {
                    filler.topUp(own, snapshot, PLAUSIBLE, Demands.NONE, tables);
                    return filler.add(own, snapshot, PLAUSIBLE, Demands.NONE, rows, tables);
                },
                snapshot);
    }

    private FillPlan plan() {
        return workshop.terms().filling().withLiterals(workshop.outlook().literals());
    }

    private Set<ObjectId> untouched(Snapshot snapshot) throws SQLException {
        return tallies.untouched(connection(), snapshot);
    }

    private interface Writing {
        FillReport with(Filler filler, Connection own) throws SQLException;
    }

    private Filled write(FillPlan plan, Writing writing, Snapshot snapshot) throws SQLException {
        Filler filler = Filler.of(
                workshop.server().dialect().loader().orElseThrow(),
                plan,
                workshop.origins().origin());
        tallies.written();
        try (Connection own = database.connect()) {
            FillReport report = writing.with(filler, own);
            settle(own);
            return stowage.note(snapshot, report);
        }
    }

    private void settle(Connection own) throws SQLException {
        if (tallies.settle() != null) {
            try (Statement statement = own.createStatement()) {
                statement.execute(tallies.settle());
            }
        }
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
        return new Ledger(connection(), snapshot, tallies);
    }

    private Connection connection() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = database.connect();
        }
        return connection;
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
