package io.seatrial.data.ledger;

import io.seatrial.database.RowQuestions;
import io.seatrial.schema.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether two databases of the same schema hold the same rows; tables and columns are known by their names. */
record Likeness(Ledger one, Ledger model) {

    /** For more rows than this, the files of a database are copied in less time. */
    private static final long MANY = 200_000;

    private static final String STORED_VIEW = "materialized_view";

    List<RowQuestions.Table> longer() throws SQLException {
        return among((table, tally, other, there) ->
                tally.rows() > there.rows() && there.rows() > 0 && tally.rows() <= MANY);
    }

    List<RowQuestions.Table> differing() throws SQLException {
        long[] rows = {0};
        List<RowQuestions.Table> differing = among((table, tally, other, there) -> {
            boolean differs = !alike(table, tally, other, there);
            rows[0] += differs ? there.rows() : 0;
            return differs;
        });
        if (rows[0] > MANY) {
            throw new SQLException(rows[0] + " rows differ, which are more than it pays to bring over");
        }
        compareViews();
        return differing;
    }

    private interface Question {
        boolean of(LedgerTable table, Tally tally, LedgerTable other, Tally there);
    }

    private List<RowQuestions.Table> among(Question question) throws SQLException {
        Map<String, Tally> ours = one.tallies().read(one.connection(), one.snapshot());
        Map<String, Tally> theirs = model.tallies().read(model.connection(), model.snapshot());
        Map<ObjectId, LedgerTable> byId = new HashMap<>();
        model.tables().values().forEach(table -> byId.put(table.id(), table));
        List<RowQuestions.Table> found = new ArrayList<>();
        for (LedgerTable table : one.tables().values()) {
            LedgerTable other = byId.get(table.id());
            if (question.of(table, ours.get(table.handle()), other, theirs.get(other.handle()))) {
                found.add(table.asked(
                        table.key(),
                        table.columns().stream()
                                .filter(column -> !column.computed())
                                .toList()));
            }
        }
        return found;
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
