package io.seatrial.cli;

import io.seatrial.data.compare.DataDifference;
import io.seatrial.data.compare.DataDifference.Cell;
import io.seatrial.data.compare.DataDifference.ColumnDifference;
import io.seatrial.data.compare.DataDifference.RowExample;
import io.seatrial.data.compare.DataDifference.TableDifference;
import io.seatrial.data.compare.DataDifference.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells how the rows of two databases differ. */
record DataTelling(Console console) {

    private static final int LONGEST = 60;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    void tell(DataDifference difference) {
        difference.onlyInA().forEach(table -> line("table " + table + ": only in A"));
        difference.onlyInB().forEach(table -> line("table " + table + ": only in B"));
        difference.tables().stream().filter(table -> !table.equal()).forEach(this::table);
        difference.notCompared().forEach(table -> line("not compared: " + table));
        List<TableDifference> equal =
                difference.tables().stream().filter(TableDifference::equal).toList();
        long rows = equal.stream().mapToLong(TableDifference::rowsInA).sum();
        int all = difference.tables().size()
                + difference.onlyInA().size()
                + difference.onlyInB().size();
        line(String.format(
                Locale.ROOT,
                "%s%d of %d tables equal, with %,d rows.",
                difference.equal() ? "Equal: " : "",
                equal.size(),
                all,
                rows));
    }

    private void table(TableDifference table) {
        line(String.format(
                Locale.ROOT,
                "table %s: %,d rows in A, %,d in B%s",
                table.table(),
                table.rowsInA(),
                table.rowsInB(),
                table.keyed() ? "" : "; without a key, known by all of their values"));
        listed("  columns only in A: ", table.columnsOnlyInA());
        listed("  columns only in B: ", table.columnsOnlyInB());
        List<String> parts = new ArrayList<>();
        count(parts, table.rowsOnlyInA(), "only in A");
        count(parts, table.rowsOnlyInB(), "only in B");
        count(parts, table.rowsDiffering(), "in both with other values");
        listed("  rows: ", parts);
        listed(
                "  columns that differ: ",
                table.columns().stream().map(DataTelling::column).toList());
        table.examples().forEach(this::example);
    }

    private static void count(List<String> parts, long rows, String where) {
        if (rows > 0) {
            parts.add(String.format(Locale.ROOT, "%,d %s", rows, where));
        }
    }

    private static String column(ColumnDifference column) {
        String types = column.typeInA().equals(column.typeInB())
                ? ""
                : column.typeInA() + " in A, " + column.typeInB() + " in B";
        String rows = column.rows() == 0
                ? ""
                : String.format(Locale.ROOT, column.rows() == 1 ? "1 row" : "%,d rows", column.rows());
        String told = rows + (rows.isEmpty() || types.isEmpty() ? "" : ", ") + types;
        return column.column() + (told.isEmpty() ? "" : " (" + told + ")");
    }

    private void example(RowExample example) {
        String key = example.key().stream()
                .map(cell -> cell.column() + " " + shortened(cell.inA()))
                .collect(Collectors.joining(", "));
        String where = switch (example.where()) {
            case ONLY_IN_A -> "only in A";
            case ONLY_IN_B -> "only in B";
            case BOTH -> "";
        };
        String values = example.cells().stream()
                .map(cell -> cell.column() + " " + values(cell, example.where()))
                .collect(Collectors.joining(", "));
        line("    " + (key.isEmpty() ? "" : key + ": ") + where + (where.isEmpty() || values.isEmpty() ? "" : ": ")
                + values);
    }

    private static String values(Cell cell, Where where) {
        return switch (where) {
            case ONLY_IN_A -> shortened(cell.inA());
            case ONLY_IN_B -> shortened(cell.inB());
            case BOTH -> shortened(cell.inA()) + " | " + shortened(cell.inB());
        };
    }

    private static String shortened(String value) {
        if (value == null) {
            return "NULL";
        }
        boolean whole = value.codePointCount(0, value.length()) <= LONGEST;
        return "'" + (whole ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…") + "'";
    }

    private void listed(String before, List<String> parts) {
        if (!parts.isEmpty()) {
            line(before + String.join(", ", parts));
        }
    }

    /** Values come from users: nothing in them may move the cursor. */
    private void line(String words) {
        console.out()
                .println(UNSEEN.matcher(words.replace("\n", "⏎"))
                        .replaceAll(match ->
                                String.format("\\\\u%04x", (int) match.group().charAt(0))));
    }
}
