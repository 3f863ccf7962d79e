package io.seatrial.data.compare;

import io.seatrial.data.compare.DataDifference.ColumnDifference;
import io.seatrial.data.compare.DataDifference.TableDifference;
import io.seatrial.database.SliceQuestions.Rows;
import io.seatrial.database.SliceQuestions.Slice;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Compares the rows of one table. */
final class TableComparison {

    /** Between two words about rows that are being read. */
    private static final long STRIDE = 10_000;

    /** How much of the work is done once the rows are counted, and once it is known where they differ. */
    private static final double COUNTED = 0.4;

    private static final double NARROWED = 0.6;

    private final Both sides;
    private final ComparedTable a;
    private final ComparedTable b;
    private final Wanted wanted;
    private final Steps steps;
    private final Rows inA;
    private final Rows inB;
    /** Rows in ranges that differ. */
    private long suspected;

    /** Is told what is being done. */
    interface Steps {

        /** @param part of the table that is done, from 0 to 1 */
        void doing(double part, String words);
    }

    TableComparison(Both sides, ComparedTable a, ComparedTable b, Wanted wanted, Steps steps) {
        this.sides = sides;
        this.a = a;
        this.b = b;
        this.wanted = wanted;
        this.steps = steps;
        List<String> key = a.keys().stream()
                .filter(one ->
                        b.keys().stream().anyMatch(other -> other.size() == one.size() && other.containsAll(one)))
                .findFirst()
                .orElse(List.of());
        boolean hashed = key.size() != 1 || !ordered(key.get(0));
        this.inA = a.asked(b, key, hashed, wanted.where());
        this.inB = b.asked(a, key, hashed, wanted.where());
    }

    /** True when both databases order the column's values alike. */
    private boolean ordered(String column) {
        String type = a.column(column).type();
        return type.equals(b.column(column).type()) && sides.a.questions().orders(type);
    }

    TableDifference compare(String name) throws SQLException {
        steps.doing(0, "counting");
        Both.Answers<String[]> counts = sides.ask(side -> overall(side, inA), side -> overall(side, inB));
        String[] left = counts.a();
        String[] right = counts.b();
        RowMerge merge = new RowMerge(inA, wanted.examples(), this::read);
        if (!Arrays.equals(left, right)) {
            find(merge, Math.max(Long.parseLong(left[0]), Long.parseLong(right[0])));
        }
        return new TableDifference(
                name,
                !inA.key().isEmpty(),
                Long.parseLong(left[0]),
                Long.parseLong(right[0]),
                a.without(b),
                b.without(a),
                columns(left, right, merge),
                merge.onlyInA(),
                merge.onlyInB(),
                merge.differing(),
                new Examples(sides, inA, inB).of(merge.examples()));
    }

    private static String[] overall(Side side, Rows rows) throws SQLException {
        return side.ask(side.questions().overall(rows)).get(0);
    }

    private void find(RowMerge merge, long rows) throws SQLException {
        steps.doing(COUNTED, String.format(Locale.ROOT, "narrowing down %,d rows", rows));
        Narrowing narrowing = new Narrowing(sides, inA, inB, rows);
        List<Slice> slices = narrowing.slices();
        suspected = narrowing.rows();
        steps.doing(NARROWED, String.format(Locale.ROOT, "reading %,d of %,d rows", suspected, rows));
        merge.run(sides, inB, slices);
    }

    private void read(long rows) {
        if (rows % STRIDE == 0) {
            double read = Math.min(1, (double) rows / Math.max(1, suspected));
            steps.doing(
                    NARROWED + (1 - NARROWED) * read,
                    String.format(Locale.ROOT, "%,d of %,d rows read", rows, suspected));
        }
    }

    /** Columns whose values differ in rows that both sides have; without a key, those whose fingerprints differ. */
    private List<ColumnDifference> columns(String[] left, String[] right, RowMerge merge) {
        List<ColumnDifference> columns = new ArrayList<>();
        for (int i = 0; i < inA.columns().size(); i++) {
            int count = 1 + 2 * i;
            boolean prints =
                    !Objects.equals(left[count], right[count]) || !Objects.equals(left[count + 1], right[count + 1]);
            if (inA.key().isEmpty() ? prints : merge.differing(i) > 0) {
                columns.add(new ColumnDifference(
                        inA.columns().get(i).name(),
                        inA.columns().get(i).type(),
                        inB.columns().get(i).type(),
                        merge.differing(i)));
            }
        }
        return columns;
    }
}
