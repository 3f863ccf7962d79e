package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import java.util.List;

/** A scratch database in the hands of a trial. Not safe for use by several threads. */
public interface Scratch extends AutoCloseable {

    /**
     * Runs the script of the migration that leads that way, and looks at the schema before and after.
     *
     * <p>Going up for the first time continues the session of the migration before, unless the tool opens one for each
     * file; everything else starts with a session as it was before the migration.
     */
    Step perform(Migration migration, Direction direction, Step.Role role);

    /** The same, but nothing is looked at: the step's {@code before} and {@code after} are {@link Snapshot#EMPTY}. */
    Step pass(Migration migration, Direction direction, Step.Role role);

    /**
     * The same, but every statement commits by itself, and the schema is looked at after each: so it can be told which
     * statement changed what. What comes out may differ from what the tool's transaction brings about.
     */
    Step lookCloser(Migration migration, Direction direction, Step.Role role);

    /**
     * Applies only the first statements of the migration, and does what its tool does when the next one fails.
     *
     * @param statements at least 1
     */
    Step breakOff(Migration migration, int statements);

    /**
     * Sends statements that are no migration, several at a time, until some are refused: none of those came to pass then.
     *
     * @return how many worked, from the first on; fewer than all also where the database takes one at a time
     */
    int sendTogether(List<String> statements);

    /** Remembers what all databases of its server share; see {@link Stage#mark}. */
    Stage.Mark shared();

    /** What the database is made of now; empty once a script has made away with it. */
    Snapshot snapshot();

    /**
     * Begins to look, where that may be done while something else is done with other databases; {@link #snapshot} then
     * waits for it.
     */
    default void lookAhead() {}

    /**
     * Puts made-up rows into tables: plausible ones up to the number asked for in each, odd ones beside those that are
     * there.
     *
     * @param coming the present schema, then those that the migrations to come will make: plausible rows satisfy what they
     *     will demand
     * @param tables the tables to write to
     */
    Filled fill(Population population, List<Schema> coming, Tables tables);

    /** The same for all tables. */
    default Filled fill(Population population, List<Schema> coming) {
        return fill(population, coming, Tables.ALL);
    }

    /**
     * Puts plausible rows into tables of a database that nobody has looked at yet; where that does no harm, it is looked at
     * meanwhile.
     *
     * @param expected what it should be made of; rows that it does not take then are missing
     */
    Filled fillAhead(Snapshot expected, List<Schema> coming, Tables tables);

    /**
     * Writes rows as an application would that knows the present schema: fills columns that are new, adds rows, and puts
     * values into them that only the present types hold.
     *
     * @param up what made the schema what it is
     * @param tables the tables to write to
     */
    Filled use(Step up, Tables tables);

    /** Begins to watch whether rows are written to tables that are there; null where this database cannot tell. */
    RowWatch watchRows();

    /** See {@link #watchRows}. */
    interface RowWatch {

        /** True when it is known that nobody wrote to those tables or took them away since. */
        boolean quiet();
    }

    /**
     * What became of the rows of a database that this one was a copy of before something ran here; nothing for what is as
     * it was.
     */
    List<Observation> since(Scratch earlier);

    /** What its rows are now, to be asked later whether they still are. */
    Footing footing();

    /**
     * What an up left behind that {@link #since} does not tell, such as orphans or a sequence that fell behind.
     *
     * @param earlier a database that this one was a copy of before the up ran here
     * @param up went well; null to look only for rows that were merged
     */
    List<Observation> aftermath(Scratch earlier, Step up);

    /** True where an {@link #imprint} can be had, and {@link #watched} shows nothing. */
    default boolean remembers() {
        return false;
    }

    /**
     * What the rows are now; null where another database that holds them costs no more.
     *
     * @param made an up whose columns may go, of which some values are remembered; null where none may
     */
    default Imprint imprint(Step made) {
        return null;
    }

    /** Tries for each constraint that an up touched a row that breaks it; nothing of that stays. */
    Ordeals tryConstraints(Step up);

    /**
     * An up with what was seen of how its statements treat tables that hold rows, found out on a copy of this database.
     *
     * @param up went well on a copy of this database
     */
    Step watched(Step up);

    /**
     * A query that finds rows here on which a step failed, or why there is none, as an observation.
     *
     * @param failed of a migration that this database does not have, on the rows that are here
     * @param fine a database with other rows, on which the migration goes through: the query must find none there; or null
     */
    List<Observation> suspects(Step failed, Scratch fine);

    /** Lets something other than a migration at the database; for one call only. */
    Visit visit();

    /**
     * A copy of it in its present state, session settings included.
     *
     * <p>What was looked at just before need not be looked at again in the copy: where the copy will be looked at, a {@link
     * #snapshot} beforehand saves reading everything.
     */
    Scratch copy();

    /**
     * Makes the rows, and what its session has set, those of another database, one of the two having been a copy of the
     * other once; afterwards they are what a copy and its original are.
     *
     * @return false where the schemas differ or rows cannot be brought over: then it is good for nothing any more
     */
    boolean level(Scratch model);

    /** Leaves the database behind for a person to look at. @param why in a few words */
    void keep(String why);

    @Override
    void close();
}
