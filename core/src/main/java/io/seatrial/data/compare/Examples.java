package io.seatrial.data.compare;

import io.seatrial.data.compare.DataDifference.Cell;
import io.seatrial.data.compare.DataDifference.RowExample;
import io.seatrial.data.compare.DataDifference.Where;
import io.seatrial.database.SliceQuestions.Rows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rows hold that were found to differ. */
record Examples(Both sides, Rows inA, Rows inB) {

    List<RowExample> of(List<RowMerge.Difference> differences) throws SQLException {
        List<List<String>> wanted =
                differences.stream().map(RowMerge.Difference::identity).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Both.Answers<Map<List<String>, String[]>> values =
                sides.ask(side -> values(side, inA, wanted), side -> values(side, inB, wanted));
        List<RowExample> examples = new ArrayList<>();
        for (RowMerge.Difference difference : differences) {
            examples.add(example(
                    difference,
                    values.a().get(difference.identity()),
                    values.b().get(difference.identity())));
        }
        return examples;
    }

    private static Map<List<String>, String[]> values(Side side, Rows rows, List<List<String>> wanted)
            throws SQLException {
        int identity = wanted.get(0).size();
        Map<List<String>, String[]> values = new HashMap<>();
        for (String[] row : side.ask(side.questions().values(rows, wanted))) {
            values.put(Arrays.asList(Arrays.copyOf(row, identity)), Arrays.copyOfRange(row, identity, row.length));
        }
        return values;
    }

    private RowExample example(RowMerge.Difference difference, String[] a, String[] b) {
        List<Cell> key = new ArrayList<>();
        for (int i = 0; i < inA.key().size(); i++) {
            String value = difference.identity().get(i);
            key.add(new Cell(inA.key().get(i).name(), value, value));
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < inA.columns().size(); i++) {
            String name = inA.columns().get(i).name();
            boolean known = key.stream().anyMatch(cell -> cell.column().equals(name));
            if (difference.where() == Where.BOTH ? difference.columns().contains(i) : !known) {
                String left = difference.where() == Where.ONLY_IN_B || a == null ? null : a[i];
                String right = difference.where() == Where.ONLY_IN_A || b == null ? null : b[i];
                cells.add(new Cell(name, left, right));
            }
        }
        return new RowExample(difference.where(), key, cells);
    }
}
