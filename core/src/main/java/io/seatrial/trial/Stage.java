package io.seatrial.trial;

import io.seatrial.migration.HandTest;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Seed;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Rollback;
import io.seatrial.recording.Step;
import io.seatrial.recording.TableRows;
import io.seatrial.schema.Schema;
import io.seatrial.schema.neutral.CommonSchema;
import java.util.List;

/** What a trial asks for: scratch databases, which migrations to examine, and somebody who writes down what was seen. */
public interface Stage {

    /** The database as reports name it, such as {@code postgresql 15}. */
    String database();

    /** False for a migration that is only applied, so that later ones find what they build on. */
    boolean examines(Migration migration);

    /** An empty scratch database, or one that holds what the history builds on. */
    Scratch empty();

    /** Remembers what the databases of the server share, such as roles. */
    Mark mark();

    /** What the databases of the server shared at one moment. */
    interface Mark {

        /** True when something was added or removed since. */
        boolean moved();

        /** Makes it so again; databases that need what was added must have been closed. */
        void restore();
    }

    /** A schema of this database in terms that all databases share. */
    CommonSchema inCommon(Schema schema);

    /** Why tables of this kind of database cannot be filled and compared; null where they can. */
    String withoutRows();

    /** Why rows of this kind of database cannot be put to the test beyond that; null where they can. */
    String withoutProbes();

    /**
     * Tells through which schemas the history leads, before tables are filled.
     *
     * @throws io.seatrial.trouble.SettingsException when the settings speak of columns that are in none of them
     */
    void foreseen(List<Schema> schemas);

    /** What the user says of rows. */
    Testament testament();

    /** The seeds of the project, those that others build on first; empty where it has none. */
    List<Seed> seeds();

    /** How statements of this database insert rows that may be there already, for a person. */
    String insertsGently();

    /** What people wrote to test single migrations; empty where there is nothing. */
    List<HandTest> handTests();

    /** What the user runs to look at the newest schema; null where there is nothing. */
    Witness witness();

    /** Says which migration the trial has come to. @param k from 1 to {@code n} */
    void at(int k, int n, Migration migration);

    /** Writes down a step. What was written down stays, even if the trial breaks off. */
    void record(Step step);

    /** Writes down a way back that was proved. */
    void record(Rollback rollback);

    /** Where what the trial need not wait for is left. @param trunk of the trial, which nothing has run on yet */
    Aside aside(Scratch trunk);

    /** True where the way back of that migration is to be written if it lacks. */
    boolean mends(Migration migration);

    /**
     * Writes the way back that a migration lacks, and proves it; may be called by several threads, each with its own
     * databases.
     *
     * @param trunk stands right before the migration, and does so afterwards
     * @param after is left to be worked on; null where there is none
     * @param trip what was seen of it, from the first up on, which went well
     * @param mark what the databases of the server shared before it; restored afterwards
     * @return null where there is nothing to write, or nothing could be proved
     */
    Rollback mend(Scratch trunk, AfterUp after, List<Step> trip, Mark mark);

    /** Notes something that could not be looked at. */
    void notObserved(NotObserved what);

    /** Writes down how many rows tables hold; what they held at most stays. */
    void filled(List<TableRows> tables);

    /** True when the database of something that went wrong is wanted by a person; see {@link Scratch#keep}. */
    boolean keeps();

    /** How many scratch databases the trial may hold at the same time, at least 2. */
    int maxDatabases();
}
