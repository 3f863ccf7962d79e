package io.seatrial.data.ledger;

import io.seatrial.database.RowQuestions;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Example;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.SchemaObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Rows that came in more than once, as a join makes them: alike in everything that the database did not give by itself. */
record Twins(Aftermath aftermath, List<Pair> pairs, Map<String, Tally> old, Map<String, Tally> now) {

    /** Defaults that differ from row to row. */
    private static final Pattern GIVEN = Pattern.compile(
            "nextval\\(|uuid|random|now\\(|current_|clock_timestamp|statement_timestamp", Pattern.CASE_INSENSITIVE);

    List<Observation> in(Step up) throws SQLException {
        List<Observation> twins = new ArrayList<>();
        for (LedgerTable table : aftermath.after().tables().values()) {
            long rows = now.get(table.handle()).rows();
            Pair pair = pairs.stream()
                    .filter(one -> one.after() != null && one.after().handle().equals(table.handle()))
                    .findFirst()
                    .orElse(null);
            Observation seen = pair == null ? ofNew(table, rows) : ofOld(pair, rows);
            if (seen != null) {
                twins.add(seen);
            }
        }
        return twins;
    }

    private Observation ofNew(LedgerTable table, long rows) throws SQLException {
        List<String> columns = chosen(table.columns());
        long twins = rows < 2 || columns.isEmpty() ? 0 : count(aftermath.after(), table, columns);
        return twins == 0 ? null : told(table, columns, false, twins, rows);
    }

    private Observation ofOld(Pair pair, long rows) throws SQLException {
        boolean rebuilt = !pair.before().handle().equals(pair.after().handle());
        long before = old.get(pair.before().handle()).rows();
        if (rebuilt && !pair.key().isEmpty()) {
            List<String> key = names(pair.keyAfter());
            long twins = rows < 2 ? 0 : count(aftermath.after(), pair.after(), key);
            return twins == 0 ? null : told(pair.after(), key, true, twins, rows);
        }
        return rows > before ? grown(pair, rows) : null;
    }

    private Observation grown(Pair pair, long rows) throws SQLException {
        List<LedgerTable.Column> both = pair.before().columns().stream()
                .filter(column -> pair.columns().get(column) != null)
                .toList();
        List<String> columns = chosen(both.stream().map(pair.columns()::get).toList());
        if (columns.isEmpty()) {
            return null;
        }
        List<String> earlier = both.stream()
                .filter(column ->
                        columns.contains(pair.columns().get(column).id().name()))
                .map(column -> column.id().name())
                .toList();
        long twins =
                count(aftermath.after(), pair.after(), columns) - count(aftermath.before(), pair.before(), earlier);
        return twins <= 0 ? null : told(pair.after(), columns, false, twins, rows);
    }

    /** Those that a statement gives, as far as can be told. */
    private List<String> chosen(List<LedgerTable.Column> columns) {
        return columns.stream()
                .filter(column -> !column.computed())
                .filter(column -> {
                    SchemaObject object = aftermath.after().snapshot().schema().get(column.id());
                    return object != null
                            && object.fact("identity") == null
                            && object.fact("auto increment") == null
                            && !GIVEN.matcher(Objects.toString(Facts.DEFAULT.of(object), ""))
                                    .find();
                })
                .map(column -> column.id().name())
                .toList();
    }

    private long count(Ledger ledger, LedgerTable table, List<String> columns) throws SQLException {
        return new Answers(ledger.connection()).number(aftermath.probes().twins(asked(table, columns)));
    }

    private static RowQuestions.Table asked(LedgerTable table, List<String> columns) {
        return new RowQuestions.Table(table.id().path(), table.partitioned(), List.of(), columns, table.types());
    }

    private Observation told(LedgerTable table, List<String> columns, boolean key, long twins, long rows)
            throws SQLException {
        List<Example> examples = new ArrayList<>();
        Answers answers = new Answers(aftermath.after().connection());
        for (List<String> row : answers.rows(aftermath.probes().someTwins(asked(table, columns)))) {
            List<String> shown = row.subList(0, row.size() - 1).stream()
                    .map(value -> value == null ? "NULL" : ColumnDamage.shortened(value))
                    .toList();
            examples.add(new Example(
                    "",
                    String.join(", ", columns) + " = " + String.join(", ", shown),
                    row.get(row.size() - 1) + " times"));
        }
        return new Observation.TwinsMade(
                table.id(),
                key,
                twins,
                rows,
                examples,
                Tallies.name(table.id()) + ": " + twins + (twins == 1 ? " row is" : " rows are")
                        + " there once more with the same " + (key ? String.join(", ", columns) : "values") + " (of "
                        + rows + ")");
    }

    private static List<String> names(List<LedgerTable.Column> columns) {
        return columns.stream().map(column -> column.id().name()).toList();
    }
}
