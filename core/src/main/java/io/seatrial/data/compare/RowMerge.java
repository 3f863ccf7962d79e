package io.seatrial.data.compare;

import io.seatrial.data.compare.DataDifference.Where;
import io.seatrial.database.SliceQuestions.Rows;
import io.seatrial.database.SliceQuestions.Slice;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The rows of some slices on both sides, laid side by side in the order of their identities. */
final class RowMerge {

    private final Rows inA;
    private final int identity;
    private final int most;
    private final Steps steps;
    private long onlyInA;
    private long onlyInB;
    private long differing;
    private final long[] byColumn;
    private final List<Difference> examples = new ArrayList<>();

    /** Is told of each row that was read. */
    interface Steps {
        void row(long rows);
    }

    /** A row that differs. @param columns the places of the columns that do, where it is on both sides */
    record Difference(Where where, List<String> identity, List<Integer> columns) {}

    /** @param most examples */
    RowMerge(Rows inA, int most, Steps steps) {
        this.inA = inA;
        this.identity = inA.key().isEmpty() ? 2 : inA.key().size();
        this.most = most;
        this.steps = steps;
        this.byColumn = new long[inA.columns().size()];
    }

    void run(Both sides, Rows inB, List<Slice> slices) throws SQLException {
        Both.Answers<Side.Answer> answers = sides.ask(
                side -> side.stream(side.questions().rows(inA, slices)),
                side -> side.stream(side.questions().rows(inB, slices)));
        try (Side.Answer a = answers.a();
                Side.Answer b = answers.b()) {
            long read = 0;
            String[] left = a.next();
            String[] right = b.next();
            while (left != null || right != null) {
                int order = left == null ? 1 : right == null ? -1 : order(left, right);
                meet(order <= 0 ? left : null, order >= 0 ? right : null);
                left = order <= 0 ? a.next() : left;
                right = order >= 0 ? b.next() : right;
                steps.row(++read);
            }
        }
    }

    /** By code points, as the databases sort. */
    private int order(String[] left, String[] right) {
        for (int i = 0; i < identity; i++) {
            int byPart = Arrays.compare(
                    left[i].codePoints().toArray(), right[i].codePoints().toArray());
            if (byPart != 0) {
                return byPart;
            }
        }
        return 0;
    }

    private void meet(String[] left, String[] right) {
        if (inA.key().isEmpty()) {
            long more = times(left) - times(right);
            onlyInA += Math.max(0, more);
            onlyInB += Math.max(0, -more);
            if (more != 0) {
                example(more > 0 ? Where.ONLY_IN_A : Where.ONLY_IN_B, more > 0 ? left : right, List.of());
            }
        } else if (left == null || right == null) {
            onlyInA += left == null ? 0 : 1;
            onlyInB += right == null ? 0 : 1;
            example(right == null ? Where.ONLY_IN_A : Where.ONLY_IN_B, right == null ? left : right, List.of());
        } else {
            compare(left, right);
        }
    }

    private void compare(String[] left, String[] right) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < byColumn.length; i++) {
            if (!Objects.equals(left[identity + i], right[identity + i])) {
                columns.add(i);
                byColumn[i]++;
            }
        }
        if (!columns.isEmpty()) {
            differing++;
            example(Where.BOTH, left, columns);
        }
    }

    private long times(String[] row) {
        return row == null ? 0 : Long.parseLong(row[identity]);
    }

    private void example(Where where, String[] row, List<Integer> columns) {
        if (examples.size() < most) {
            examples.add(new Difference(where, List.of(Arrays.copyOf(row, identity)), columns));
        }
    }

    long onlyInA() {
        return onlyInA;
    }

    long onlyInB() {
        return onlyInB;
    }

    long differing() {
        return differing;
    }

    /** In how many rows the column of that place differs. */
    long differing(int column) {
        return byColumn[column];
    }

    List<Difference> examples() {
        return examples;
    }
}
