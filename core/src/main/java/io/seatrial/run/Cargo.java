package io.seatrial.run;

import io.seatrial.data.fill.FillReport;
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
import io.seatrial.trial.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/** The rows of one scratch database: made up, counted, and compared. */
final class Cargo {

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
    Filled fill(Snapshot snapshot, Population population, List<Schema> coming, Tables tables) throws SQLException {
        if (population == Population.ODD) {
            return write(snapshot, (stevedore, own) -> stevedore.addOddRows(own, snapshot, tables));
        }
        Set<ObjectId> full = stowage.full(snapshot, tallies.untouched(connection(), snapshot));
        return write(
                snapshot,
                (stevedore, own) ->
                        stevedore.topUp(own, snapshot, coming, table -> !full.contains(table) && tables.has(table)));
    }

    Filled use(Snapshot snapshot, Step up, Tables tables) throws SQLException {
        return write(snapshot, (stevedore, own) -> stevedore.use(own, snapshot, up, tables));
    }

    private interface Writing {
        FillReport by(Stevedore stevedore, Connection own) throws SQLException;
    }

    private Filled write(Snapshot snapshot, Writing writing) throws SQLException {
        tallies.written();
        Filled filled;
        try (Connection own = database.connect()) {
            FillReport report = writing.by(new Stevedore(workshop), own);
            settle(own);
            filled = stowage.note(snapshot, report);
        }
        read(snapshot);
        if (Innocence.of(snapshot.schema())) {
            database.onlyRows();
        }
        return filled;
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
