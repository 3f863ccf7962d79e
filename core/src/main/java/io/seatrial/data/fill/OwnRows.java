package io.seatrial.data.fill;

/**
 * A foreign key to the table itself: each row refers to an earlier one made up with it, the first one to itself or, where
 * it may, to none.
 *
 * @param columns that refer
 * @param targets that are referred to
 * @param optional true when the columns may be NULL
 * @param branching children of a row; 0 when a row can only refer to itself because it shares columns with other keys
 */
record OwnRows(int[] columns, int[] targets, boolean optional, int branching) {

    void put(long number, long first, String[] row, RowPlan plan) {
        long place = number - first;
        if (place <= 0 || branching == 0) {
            copy(optional ? null : row, row);
            return;
        }
        copy(plan.whole(first + (place - 1) / branching), row);
    }

    private void copy(String[] parent, String[] row) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != targets[i]) {
                row[columns[i]] = parent == null ? null : parent[targets[i]];
            }
        }
    }
}
