package io.seatrial.run;

import io.seatrial.data.fill.FillReport;
import io.seatrial.data.ledger.Ledger;
import io.seatrial.data.ledger.Tallies;
import io.seatrial.database.RowQuestions;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import io.seatrial.tool.Ran;
import io.seatrial.trial.Filled;
import io.seatrial.trial.Population;
import io.seatrial.trial.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rows of one scratch database: made up, counted, and compared. */
final class Cargo {

    private static final Logger LOG = LoggerFactory.getLogger(Cargo.class);

    private final Workshop workshop;
    private final ScratchDatabase database;
    private final Tallies tallies;
    private final Lines lines;
    private Stowage stowage;
    private Connection connection;
    private int timesWritten;
    /** True while whatever scripts write is to be counted, even if nothing is known yet, and was. */
    private boolean watched;
    /** False when triggers may have changed more than rows since the database was made. */
    private boolean innocent = true;

    private Cargo(Workshop workshop, ScratchDatabase database, Tallies tallies, Stowage stowage) {
        this.stowage = stowage;
        this.lines = new Lines(database);
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
        switch (population) {
            case ODD -> {
                return write(snapshot, (stevedore, own) -> stevedore.addOddRows(own, snapshot, tables));
            }
            case OWN -> {
                return write(snapshot, (stevedore, own) -> stevedore.takeOver(own, snapshot));
            }
            case INVENTED -> {
                return write(snapshot, (stevedore, own) -> stevedore.invent(own, snapshot, coming));
            }
            case PLAUSIBLE -> {
                // Below.
            }
        }
        Set<ObjectId> untouched = tallies.blank() ? Set.of() : tallies.untouched(connection(), snapshot);
        Set<ObjectId> full = stowage.full(snapshot, untouched);
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
        written();
        Connection own = lines.writer();
        FillReport report = writing.by(new Stevedore(workshop, stowage.next()), own);
        settle(own);
        innocent &= Innocence.of(snapshot.schema());
        return stowage.note(snapshot, report, workshop.terms().filling().rows());
    }

    /** To be called when nothing but rows was written since the database was looked at, if anything at all. */
    void idle() throws SQLException {
        if (innocent && !stowage.empty()) {
            database.onlyRows();
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
    void ran(SessionKeeper sessions, Ran ran) {
        if (ran.ok()) {
            lines.ran(ran);
        } else {
            // It may have ended every session on the database.
            pause();
        }
        written();
        boolean counts = watched || !tallies.blank();
        if (counts && (tallies.settle() == null || !sessions.settle(tallies.settle()))) {
            tallies.forget();
            watched = false;
        }
    }

    /** A session begun as the application's are, kept for the next time. @param opening statements that may fail */
    Connection visitor(List<String> opening) throws SQLException {
        return lines.visitor(opening);
    }

    /** Something was written, if only to be taken back. */
    void written() {
        timesWritten++;
        tallies.written();
    }

    /** See {@link #watched()}. */
    void watch(boolean on) {
        watched = on;
    }

    /** True where all that scripts wrote since somebody began to watch was counted. */
    boolean watched() {
        return watched;
    }

    /** How often something was written, by whomever. */
    int timesWritten() {
        return timesWritten;
    }

    /** What is known of the rows now, kept. */
    Tallies still() {
        return tallies.still();
    }

    /**
     * Makes the rows those of another database of the same schema, as far as they differ, and proves it.
     *
     * @return false where that cannot be done; what rows there are is unknown then
     */
    boolean level(Snapshot snapshot, Cargo model, Snapshot there) {
        if (!levels()) {
            return false;
        }
        Leveling leveling = Leveling.of(questions(workshop));
        stowage = model.stowage.forCopy();
        try {
            leveling.make(ledger(snapshot), model.ledger(there), own -> {
                written();
                settle(own);
            });
            return true;
        } catch (SQLException e) {
            LOG.debug("Bringing rows into {} failed; the database will be copied", database.name(), e);
            return false;
        }
    }

    /** True where rows can be brought over from another database, and it is known which tables were written to. */
    boolean levels() {
        return tallies.settle() != null && Leveling.of(questions(workshop)) != null;
    }

    /** Something may have been written that nobody counted. */
    void changed() {
        sent();
        innocent = false;
    }

    /** The same, but it did nothing that triggers could have made more of. */
    void sent() {
        written();
        watched = false;
        tallies.forget();
    }

    /** Reads what was touched, so that copies know it: they could not tell. */
    void read(Snapshot snapshot) throws SQLException {
        if (!tallies.blank() || !stowage.empty()) {
            ledger(snapshot).read();
        }
    }

    /** What these rows are known by. */
    Ledger ledger(Snapshot snapshot) throws SQLException {
        return new Ledger(connection(), snapshot, tallies);
    }

    /** The session in which rows are looked at. */
    Connection connection() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = database.connect();
        }
        return connection;
    }

    /** Closes its session until it is needed again. */
    void pause() {
        lines.close();
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
