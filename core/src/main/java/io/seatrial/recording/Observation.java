package io.seatrial.recording;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.neutral.CommonSchema;
import java.util.List;

/** Something that was seen while a statement or a step ran. */
public sealed interface Observation {

    /** In one line, for a person. */
    String headline();

    /** The script ended the transaction its tool had opened, or opened one of its own. */
    record TransactionControl(String headline) implements Observation {}

    /** A notice or warning of the server. */
    record ServerNotice(String headline) implements Observation {}

    /** A client command that was left out because no server understands it. */
    record MetaCommandSkipped(String headline) implements Observation {}

    /** A fact that differs when the same script is run twice from the same state: nobody's defect. */
    record UnstableFact(ObjectId id, String fact, String headline) implements Observation {}

    /** Objects that belong to the whole server, made up front because the history grants to them without making them. */
    record MadeUpFront(List<String> roles, String headline) implements Observation {}

    /** What the schema is afterwards in terms that all databases share. */
    record InCommon(CommonSchema schema, String headline) implements Observation {}

    /**
     * The step met rows that were made up for it, or that the project brings along.
     *
     * @param rows -1 where they were not counted
     * @param oddities true when edge cases are among them, which the schema allows and ordinary data may not have
     * @param whose such as {@code the reference seeds}; null for rows that were made up
     */
    record OnRows(long rows, boolean oddities, String whose, String headline) implements Observation {}

    /**
     * Rows of a table went or came.
     *
     * @param table as it was called before
     * @param now as it is called afterwards, or null where it is gone
     * @param lost rows that are not there any more, found by their key; the difference of the counts where there is no key
     * @param added rows that were not there before, found likewise
     */
    record RowsChanged(ObjectId table, ObjectId now, long before, long after, long lost, long added, String headline)
            implements Observation {}

    /**
     * Values of a column changed in rows that are there before and after.
     *
     * @param column as it was called before
     * @param now as it is called afterwards, or null where it is gone
     * @param rows in how many rows; -1 where the fingerprint shows that values changed, and no key tells in which rows
     * @param of how many values the column had before, without NULLs
     * @param examples at most five
     */
    record ValuesChanged(
            ObjectId column, ObjectId now, long rows, long of, Damage damage, List<Example> examples, String headline)
            implements Observation {
        public ValuesChanged {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Values that went, and are found again elsewhere: proved row by row, not by a fingerprint alone.
     *
     * @param column as it was called before
     * @param to the columns that hold them afterwards
     * @param rows how many of them are found again
     * @param of how many values there were, without NULLs
     * @param examples at most five
     */
    record ValuesMoved(
            ObjectId column,
            List<ObjectId> to,
            long rows,
            long of,
            Manner manner,
            List<Example> examples,
            String headline)
            implements Observation {
        public ValuesMoved {
            to = List.copyOf(to);
            examples = List.copyOf(examples);
        }
    }

    /** In what form values are found again. */
    enum Manner {
        /** As they were. */
        MOVED,
        /** Cast to another type; casting back gives the old values. */
        CAST,
        /** As parts of longer texts. */
        MERGED,
        /** In parts, each in a column of its own. */
        SPLIT,
        /** As a count, a sum, the least or the greatest of them; the single values are gone. */
        AGGREGATED
    }

    /** A column that is new has a default, and old rows hold NULL in it all the same. */
    record NullsInNewColumn(ObjectId column, long nulls, long of, String headline) implements Observation {}

    /**
     * Rows refer to something that is not there any more.
     *
     * @param table whose rows they are
     * @param parent the table they refer to, as it was called before
     * @param key the name of the foreign key that held before
     */
    record OrphansLeft(ObjectId table, ObjectId parent, String key, long rows, List<Example> examples, String headline)
            implements Observation {
        public OrphansLeft {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Rows that are alike in everything but what the database itself gave them, and were not before.
     *
     * @param sameKey true when they share what was a key before
     * @param rows how many there are beside the first of each
     */
    record TwinsMade(ObjectId table, boolean sameKey, long rows, long of, List<Example> examples, String headline)
            implements Observation {
        public TwinsMade {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Rows are gone, while others with the same values stay.
     *
     * @param columns in which they were the same
     * @param examples the row that went with what it held, before; the one that stayed, after
     */
    record DuplicatesMerged(ObjectId table, List<String> columns, long rows, List<Example> examples, String headline)
            implements Observation {
        public DuplicatesMerged {
            columns = List.copyOf(columns);
            examples = List.copyOf(examples);
        }
    }

    /** What hands out the ids of a key would next hand out one that is behind the largest in use; it was ahead before. */
    record SequenceBehind(ObjectId column, String sequence, String next, String largest, boolean taken, String headline)
            implements Observation {}

    /** One statement rewrote a large part of a table, which had {@code of} rows before. @param file relative to the project */
    record MuchUpdated(ObjectId table, String file, int line, long rows, long of, String headline)
            implements Observation {}

    /** A statement changed a table that held rows. @param rewritten true when every row was written again */
    record TableWorkedOn(ObjectId table, long rows, Blocking blocking, boolean rewritten, String headline)
            implements Observation {}

    /** A query that finds rows on which the up fails, where {@code silent} no others, and the first of them; or null. */
    record Suspected(String query, boolean rehearsed, boolean silent, String row, String headline)
            implements Observation {}

    /** A row that breaks a constraint was let in. @param how what was tried, one line each */
    record LetIn(ObjectId constraint, List<String> how, String headline) implements Observation {
        public LetIn {
            how = List.copyOf(how);
        }
    }

    /**
     * The seeds of an environment were loaded, or should have been.
     *
     * @param file where they are written, or named
     * @param line 1-based; 0 for the file as a whole
     * @param gently how rows that may be there already are inserted on this database
     */
    record Seeded(String environment, Phase phase, String file, int line, String gently, String headline)
            implements Observation {

        /** What for. */
        public enum Phase {
            /** On a version that came after one on which they load. */
            LATER,
            /** On the newest version. */
            NEWEST,
            /** A second time. */
            AGAIN
        }
    }

    /**
     * Something that a person expects does not hold.
     *
     * @param file relative to the project
     * @param line 1-based
     * @param query what was asked, in one line
     * @param got what the answer was
     */
    record Unmet(String file, int line, String query, String expected, List<String> got, String headline)
            implements Observation {
        public Unmet {
            got = List.copyOf(got);
        }
    }

    /** One value before and after; null is NULL. @param key the row, such as {@code id 7} */
    record Example(String key, String before, String after) {}

    /** What became of a value, as far as it is proved. */
    enum Damage {
        /** Gone with its column. */
        DROPPED,
        SET_TO_NULL,
        /** Was NULL, has a value now. */
        FILLED_IN,
        /** Was NULL, holds the column's default now. */
        DEFAULT_FILLED_IN,
        /** Begins as before and ends too early. */
        TRUNCATED,
        /** Lost blanks at an end. */
        TRIMMED,
        CASE_CHANGED,
        /** A number with fewer digits after the point, or none, or a time with fewer of a second. */
        ROUNDED,
        /** The same number, written with more or fewer zeros after the point. */
        SCALE_CHANGED,
        /** Each number is the same multiple of what it was. */
        MULTIPLIED,
        /** The same characters in another encoding or normal form, or read in the wrong one. */
        RE_ENCODED,
        /** A time moved by whole quarters of an hour, at most 15 hours: as another time zone would. */
        ZONE_SHIFTED,
        /** The old value with something added before or behind it. */
        EXTENDED,
        /** The server's own cast to the column's new type gives it; casting back does not give the old value. */
        CAST,
        /** Written otherwise in the column's new type; casting back gives the old value. */
        REWRITTEN,
        /** Differs, and no more is known. */
        CHANGED
    }
}
