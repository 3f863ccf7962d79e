package io.seatrial.data.compare;

import io.seatrial.data.compare.DataDifference.Cell;
import io.seatrial.data.compare.DataDifference.ColumnDifference;
import io.seatrial.data.compare.DataDifference.RowExample;
import io.seatrial.data.compare.DataDifference.TableDifference;
import io.seatrial.data.compare.DataDifference.Where;
import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A difference as JSON, for other programs. */
public final class DataDifferenceJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DataDifferenceJson() {}

    public static String write(DataDifference difference) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("seatrial-data-difference", 1);
        root.put("equal", difference.equal());
        texts(root, "tablesOnlyInA", difference.onlyInA());
        texts(root, "tablesOnlyInB", difference.onlyInB());
        texts(root, "notCompared", difference.notCompared());
        ArrayNode tables = root.putArray("tables");
        difference.tables().forEach(table -> table(tables.addObject(), table));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void table(ObjectNode node, TableDifference table) {
        node.put("table", table.table());
        node.put("equal", table.equal());
        node.put("keyed", table.keyed());
        node.put("rowsInA", table.rowsInA());
        node.put("rowsInB", table.rowsInB());
        texts(node, "columnsOnlyInA", table.columnsOnlyInA());
        texts(node, "columnsOnlyInB", table.columnsOnlyInB());
        ArrayNode columns = node.putArray("columns");
        for (ColumnDifference column : table.columns()) {
            ObjectNode one = columns.addObject();
            one.put("column", column.column());
            one.put("typeInA", column.typeInA());
            one.put("typeInB", column.typeInB());
            one.put("rows", column.rows());
        }
        node.put("rowsOnlyInA", table.rowsOnlyInA());
        node.put("rowsOnlyInB", table.rowsOnlyInB());
        node.put("rowsDiffering", table.rowsDiffering());
        ArrayNode examples = node.putArray("examples");
        table.examples().forEach(example -> example(examples.addObject(), example));
    }

    private static void example(ObjectNode node, RowExample example) {
        node.put("where", words(example.where()));
        ObjectNode key = node.putObject("key");
        example.key().forEach(cell -> key.put(cell.column(), cell.inA()));
        ObjectNode cells = node.putObject("values");
        for (Cell cell : example.cells()) {
            ObjectNode both = cells.putObject(cell.column());
            if (example.where() != Where.ONLY_IN_B) {
                both.put("a", cell.inA());
            }
            if (example.where() != Where.ONLY_IN_A) {
                both.put("b", cell.inB());
            }
        }
    }

    private static String words(Where where) {
        return switch (where) {
            case ONLY_IN_A -> "only in A";
            case ONLY_IN_B -> "only in B";
            case BOTH -> "both";
        };
    }

    private static void texts(ObjectNode node, String name, Collection<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }
}
