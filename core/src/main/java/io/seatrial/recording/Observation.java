package io.seatrial.recording;

import io.seatrial.schema.ObjectId;
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

    /**
     * The step met rows that were made up for it.
     *
     * @param oddities true when edge cases are among them, which the schema allows and ordinary data may not have
     */
    record OnRows(long rows, boolean oddities, String headline) implements Observation {}

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

    /** A column that is new has a default, and old rows hold NULL in it all the same. */
    record NullsInNewColumn(ObjectId column, long nulls, long of, String headline) implements Observation {}

    /**
     * One value before and after.
     *
     * @param key the row, such as {@code id 7}
     * @param before null for NULL, as is {@code after}
     */
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
