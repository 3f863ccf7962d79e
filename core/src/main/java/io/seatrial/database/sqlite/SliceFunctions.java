package io.seatrial.database.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/** What {@link SqliteSlices} asks for and SQLite does not have. */
final class SliceFunctions {

    /** A hash of values: a whole number that chooses among hashes, then the values. */
    static final String HASH = "seatrial_hash";

    /** A sum of whole numbers that may wrap. */
    static final String SUM = "seatrial_sum";

    private SliceFunctions() {}

    static void make(Connection connection) throws SQLException {
        Function.create(connection, SqliteRows.TALLY, new TallyFunction(), -1, 0);
        Function.create(connection, HASH, new Hash(), -1, Function.FLAG_DETERMINISTIC);
        Function.create(connection, SUM, new Sum(), 1, 0);
    }

    private static final class Hash extends Function {

        @Override
        protected void xFunc() throws SQLException {
            long hash = ValueHash.mix(ValueHash.SEED + value_long(0));
            for (int i = 1; i < args(); i++) {
                hash = ValueHash.mix(hash + i ^ value(i));
            }
            result(hash);
        }

        private long value(int at) throws SQLException {
            return switch (value_type(at)) {
                case Functions.NULL -> ValueHash.OF_NULL;
                case Functions.BLOB -> ValueHash.of(value_blob(at));
                case Functions.REAL -> ValueHash.of(value_double(at));
                default -> ValueHash.of(value_text(at));
            };
        }
    }

    private static final class Sum extends Function.Aggregate {

        private long sum;

        @Override
        protected void xStep() throws SQLException {
            sum += value_long(0);
        }

        @Override
        protected void xFinal() throws SQLException {
            result(sum);
            sum = 0;
        }
    }
}
