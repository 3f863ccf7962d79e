package io.seatrial.database;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a database must answer so that its rows can be counted, fingerprinted and compared; each answer is SQL.
 *
 * <p>Values are compared by their text with pinned settings. What two values share in that text (and nothing else) they
 * are taken to share.
 */
public interface RowQuestions {

    /** Pins what changes how values are written; sent once in a session. */
    String settings();

    /**
     * Makes the writes of a session known to {@link #touched} in other sessions; sent in the session that wrote, outside
     * of a transaction. Null where the server has no such thing: then every table counts as touched.
     */
    String settle();

    /**
     * Asks for the handles of tables with what changes whenever their rows may have changed: first a text about their
     * files, which a copy of the database shares, then a number of writes, which starts at 0 in a copy.
     *
     * @param plain handles of the tables in question that hold rows of their own
     * @param partitioned handles of those whose rows are those of their partitions
     */
    Question touched(Collection<String> plain, Collection<String> partitioned);

    /** Asks which of these tables, by their handles, are known to hold no row of their own; null where none can be known. */
    default Question hollow(Collection<String> plain) {
        return null;
    }

    /**
     * A question to be prepared, for it is asked again and again.
     *
     * @param parameters texts
     */
    record Question(String sql, List<String> parameters) {

        public Question {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * Asks in one scan for the number of rows, then for each column the number of its values that are not NULL and their
     * fingerprint (null or 0 where there are none).
     *
     * <p>The fingerprint does not depend on the order of the rows. Where there is a key it ties each value to its row, so
     * that values which change places change it.
     */
    String tally(Table table);

    /** Asks for the texts of the key's columns, then of the others, in the order of the key's texts by code points. */
    String rows(Table table);

    /**
     * Asks for the texts of the source's key, then of the target's columns in the row that the source's columns refer to,
     * in the order of the former; null where the database cannot be asked so.
     *
     * @param source its columns hold the values of the target's key
     */
    default String joined(Table source, Table target) {
        return null;
    }

    /**
     * Asks of two texts, given twice in the order before, after, before, after as parameters, whether the one is the cast
     * of the other: first whether casting {@code before} forth gives {@code after}, then whether casting {@code after} back
     * gives {@code before}. Fails where there is no such cast.
     */
    String casts(String typeBefore, String typeAfter);

    /** How rows are brought from one database into another; empty where copying the database is as good. */
    default Optional<RowTransfer> transfer() {
        return Optional.empty();
    }

    /**
     * A table to be read.
     *
     * @param path bare names, from the schema in
     * @param whole true to read its partitions too, false for its own rows alone
     * @param key columns by which a row is known again; empty where there is none
     * @param columns the columns of interest
     * @param types by column, as the database spells it, and behind that {@code charset} and its name where it has one; of
     *     columns that are missing here nothing is known
     */
    record Table(List<String> path, boolean whole, List<String> key, List<String> columns, Map<String, String> types) {

        public Table {
            path = List.copyOf(path);
            key = List.copyOf(key);
            columns = List.copyOf(columns);
            types = Map.copyOf(types);
        }

        public Table(List<String> path, boolean whole, List<String> key, List<String> columns) {
            this(path, whole, key, columns, Map.of());
        }
    }
}
