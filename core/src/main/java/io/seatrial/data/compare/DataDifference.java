package io.seatrial.data.compare;

import java.util.List;

/**
 * How the rows of two databases, A and B, differ.
 *
 * @param onlyInA tables that only A has
 * @param onlyInB tables that only B has
 * @param notCompared tables that hold no rows of their own here, each with the reason
 * @param tables those that both have, in the order of their names
 */
public record DataDifference(
        List<String> onlyInA, List<String> onlyInB, List<String> notCompared, List<TableDifference> tables) {

    public DataDifference {
        onlyInA = List.copyOf(onlyInA);
        onlyInB = List.copyOf(onlyInB);
        notCompared = List.copyOf(notCompared);
        tables = List.copyOf(tables);
    }

    /** True when each row of either is in the other one, too, and nothing is on one side alone. */
    public boolean equal() {
        return onlyInA.isEmpty() && onlyInB.isEmpty() && tables.stream().allMatch(TableDifference::equal);
    }

    /**
     * A table that both have.
     *
     * @param keyed false where rows are known by all of their values together
     * @param columns whose values differ, with the number of rows they differ in
     * @param rowsOnlyInA by their key; without a key counted as often as they are there more
     * @param rowsDiffering with the same key and other values
     * @param examples a few of the rows, in the order of their keys
     */
    public record TableDifference(
            String table,
            boolean keyed,
            long rowsInA,
            long rowsInB,
            List<String> columnsOnlyInA,
            List<String> columnsOnlyInB,
            List<ColumnDifference> columns,
            long rowsOnlyInA,
            long rowsOnlyInB,
            long rowsDiffering,
            List<RowExample> examples) {

        public TableDifference {
            columnsOnlyInA = List.copyOf(columnsOnlyInA);
            columnsOnlyInB = List.copyOf(columnsOnlyInB);
            columns = List.copyOf(columns);
            examples = List.copyOf(examples);
        }

        /** True when nothing differs. */
        public boolean equal() {
            return columnsOnlyInA.isEmpty()
                    && columnsOnlyInB.isEmpty()
                    && columns.isEmpty()
                    && rowsInA == rowsInB
                    && rowsOnlyInA + rowsOnlyInB + rowsDiffering == 0;
        }
    }

    /**
     * A column whose values differ.
     *
     * @param rows how many rows with the same key have other values in it; 0 where rows are known by their values
     */
    public record ColumnDifference(String column, String typeInA, String typeInB, long rows) {}

    /** Where a row is. */
    public enum Where {
        ONLY_IN_A,
        ONLY_IN_B,
        BOTH
    }

    /**
     * A row that differs.
     *
     * @param key the key's columns with their values; empty where there is no key
     * @param cells what it holds where it is on one side alone, else only what differs; values are cut short
     */
    public record RowExample(Where where, List<Cell> key, List<Cell> cells) {
        public RowExample {
            key = List.copyOf(key);
            cells = List.copyOf(cells);
        }
    }

    /** A column's values in a row; null for NULL, and on the side that does not have the row. */
    public record Cell(String column, String inA, String inB) {}
}
