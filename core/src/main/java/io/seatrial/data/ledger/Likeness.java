package io.seatrial.data.ledger;

import io.seatrial.database.RowQuestions;
import io.seatrial.schema.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether two databases of the same schema hold the same rows; tables and columns are known by their names. */
record Likeness(Ledger one, Ledger model) {

    /** So many rows are brought over sooner than the files of a small database are copied. */
    private static final long FEW = 10_000;

    /** Of a larger one, this part. */
    private static final long PORTION = 8;

    private static final String STORED_VIEW = "materialized_view";

    /**
     * The tables of which it is not known that they hold the same rows.
     *
     * @param ours what is known of the one, by the table's handle
     * @param theirs what is known of the model
     * @param most rows that these may hold
     */
    List<RowQuestions.Table> doubtful(Map<String, Tally> ours, Map<String, Tally> theirs, long most)
            throws SQLException {
        Map<ObjectId, LedgerTable> byId = there();
        List<RowQuestions.Table> doubtful = new ArrayList<>();
        long rows = 0;
        long all = 0;
        for (LedgerTable table : one.tables().values()) {
            Tally tally = ours.get(table.handle());
            LedgerTable other = byId.get(table.id());
            Tally there = theirs.get(other.handle());
            all += there.rows();
            if (tally == null || !alike(table, tally, other, there)) {
                rows += there.rows();
                doubtful.add(table.asked(
                        table.key(),
                        table.columns().stream()
                                .filter(column -> !column.computed())
                                .toList()));
            }
        }
        if (rows > most || rows > FEW && rows > all / PORTION) {
            throw new SQLException(rows + " rows may differ, which are more than it pays to bring over");
        }
        compareViews();
        return doubtful;
    }

    private Map<ObjectId, LedgerTable> there() {
        Map<ObjectId, LedgerTable> byId = new HashMap<>();
        model.tables().values().forEach(table -> byId.put(table.id(), table));
        return byId;
    }

    /** What is known of the rows there, as that which is known of them here. */
    Map<String, Tally> adopted() throws SQLException {
        Map<String, Tally> theirs = model.tallies().read(model.connection(), model.snapshot());
        Map<ObjectId, LedgerTable> byId = there();
        Map<String, Tally> adopted = new LinkedHashMap<>();
        for (LedgerTable table : one.tables().values()) {
            LedgerTable other = byId.get(table.id());
            adopted.put(table.handle(), translated(theirs.get(other.handle()), table, other));
        }
        return adopted;
    }

    private static Tally translated(Tally there, LedgerTable table, LedgerTable other) {
        Map<ObjectId, String> handles = new HashMap<>();
        table.columns().forEach(column -> handles.put(column.id(), column.handle()));
        Map<String, Tally.Values> columns = new HashMap<>();
        other.columns()
                .forEach(column ->
                        columns.put(handles.get(column.id()), there.columns().get(column.handle())));
        List<String> key = table.key().stream().map(LedgerTable.Column::handle).toList();
        return new Tally(there.rows(), key, columns);
    }

    private static boolean alike(LedgerTable table, Tally tally, LedgerTable other, Tally there) {
        if (tally.rows() != there.rows()
                || table.columns().size() != other.columns().size()) {
            return false;
        }
        Map<ObjectId, Tally.Values> values = new HashMap<>();
        other.columns()
                .forEach(column -> values.put(column.id(), there.columns().get(column.handle())));
        return table.columns().stream()
                .allMatch(column -> tally.columns().get(column.handle()).equals(values.get(column.id())));
    }

    /** Views with rows of their own cannot be written to. */
    private void compareViews() throws SQLException {
        for (ObjectId view : one.snapshot()
                .schema()
                .objects()
                .subMap(ObjectId.of(STORED_VIEW, ""), ObjectId.of(STORED_VIEW + "\0", ""))
                .keySet()) {
            String question = one.tallies().questions().tally(stored(view));
            if (!new Answers(one.connection()).rows(question).equals(new Answers(model.connection()).rows(question))) {
                throw new SQLException("the rows of " + Tallies.name(view) + " differ");
            }
        }
    }

    private RowQuestions.Table stored(ObjectId view) {
        List<String> columns = one.snapshot().schema().objects().keySet().stream()
                .filter(id -> id.kind().name().equals("column")
                        && id.path().subList(0, id.path().size() - 1).equals(view.path()))
                .map(ObjectId::name)
                .toList();
        return new RowQuestions.Table(view.path(), false, List.of(), columns);
    }
}
