package io.seatrial.database.sqlite;

import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.Function;

/**
 * Counts and fingerprints the values of several columns at once: the first argument says how many of the following are the
 * key, the others are the columns. Gives a list in brackets: for each column the number of its values and their fingerprint.
 *
 * <p>One call for each row is what makes it fast: each call comes out of the library into Java.
 */
final class TallyFunction extends Function.Aggregate {

    private long[] counts;
    private long[] prints;

    @Override
    protected void xStep() throws SQLException {
        int keys = value_int(0);
        int columns = args() - 1 - keys;
        if (counts == null) {
            counts = new long[columns];
            prints = new long[columns];
        }
        long seed = ValueHash.SEED;
        for (int i = 1; i <= keys; i++) {
            seed = ValueHash.mix(seed ^ hash(i));
        }
        for (int i = 0; i < columns; i++) {
            int at = 1 + keys + i;
            if (value_type(at) != Functions.NULL) {
                counts[i]++;
                // Sums do not depend on the order; that they wrap does no harm.
                prints[i] += ValueHash.mix(seed ^ hash(at));
            }
        }
    }

    private long hash(int at) throws SQLException {
        return switch (value_type(at)) {
            case Functions.BLOB -> ValueHash.of(value_blob(at));
            case Functions.NULL -> 0;
            case Functions.REAL -> ValueHash.of(value_double(at));
            default -> ValueHash.of(value_text(at));
        };
    }

    @Override
    protected void xFinal() throws SQLException {
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; counts != null && i < counts.length; i++) {
            list.append(i == 0 ? "" : ",")
                    .append(counts[i])
                    .append(",\"")
                    .append(prints[i])
                    .append('"');
        }
        result(list.append(']').toString());
        counts = null;
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        TallyFunction copy = (TallyFunction) super.clone();
        copy.counts = counts == null ? null : Arrays.copyOf(counts, counts.length);
        copy.prints = prints == null ? null : Arrays.copyOf(prints, prints.length);
        return copy;
    }
}
