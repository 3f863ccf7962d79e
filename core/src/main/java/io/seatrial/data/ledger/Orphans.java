package io.seatrial.data.ledger;

import io.seatrial.database.RowProbes;
import io.seatrial.database.RowQuestions;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Example;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Rows whose parent is gone, of tables that a foreign key had watched over until now. */
record Orphans(Aftermath aftermath, List<Pair> pairs) {

    /** Where a script says one of these, a foreign key that is still there may have slept. */
    private static final List<String> SLEEP =
            List.of("session_replication_role", "disable trigger", "foreign_key_checks");

    List<Observation> in(Step up) throws SQLException {
        List<Observation> orphans = new ArrayList<>();
        for (SchemaObject key : let(
                aftermath.probes(),
                up,
                aftermath.before().snapshot(),
                aftermath.after().snapshot())) {
            Observation seen = seen(key);
            if (seen != null) {
                orphans.add(seen);
            }
        }
        return orphans;
    }

    /** The foreign keys before an up that did not watch over it from its beginning to its end. */
    static List<SchemaObject> let(RowProbes probes, Step up, Snapshot before, Snapshot after) {
        boolean slept = !probes.watchful()
                || up.runs().stream()
                        .anyMatch(run -> SLEEP.stream().anyMatch(run.sql().toLowerCase(Locale.ROOT)::contains));
        return before.schema().objects().values().stream()
                .filter(key -> "foreign key".equals(Facts.KIND.of(key)) && !Facts.VALIDATED.is(key, false))
                .filter(key -> slept || !stillHeld(before.handles().get(key.id()), key, after))
                .toList();
    }

    /** True when the same server object is still there, so that nothing can have slipped by. */
    private static boolean stillHeld(String handle, SchemaObject key, Snapshot after) {
        return handle != null && (handle.equals(after.handles().get(key.id())) || renamed(handle, after));
    }

    private static boolean renamed(String handle, Snapshot after) {
        return after.handles().entrySet().stream()
                .anyMatch(entry -> entry.getKey().kind().name().equals("constraint")
                        && entry.getValue().equals(handle));
    }

    private Observation seen(SchemaObject key) throws SQLException {
        String references = Objects.toString(Facts.REFERENCES.of(key));
        int open = references.lastIndexOf('(');
        Pair child = pair(key.id().path().subList(0, key.id().path().size() - 1));
        Pair parent = pair(Names.unquoted(references.substring(0, open).strip()));
        if (child == null || child.after() == null || parent == null) {
            return null;
        }
        List<String> columns = after(child, Names.listed(Facts.COLUMNS.of(key)));
        if (columns == null || heldAnew(key, child.after(), columns)) {
            return null;
        }
        return parent.after() == null
                ? without(key, child, parent, columns)
                : with(
                        key,
                        child,
                        parent,
                        columns,
                        after(parent, Names.listed(references.substring(open + 1, references.length() - 1))));
    }

    private Pair pair(List<String> path) {
        return pairs.stream()
                .filter(one -> one.before().id().path().equals(path))
                .findFirst()
                .orElse(null);
    }

    /** The columns as they are called afterwards; null where one of them is gone. */
    private static List<String> after(Pair pair, List<String> names) {
        List<String> now = new ArrayList<>();
        for (String name : names) {
            LedgerTable.Column column = pair.columns().entrySet().stream()
                    .filter(entry -> entry.getKey().id().name().equals(name))
                    .map(java.util.Map.Entry::getValue)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (column == null) {
                return null;
            }
            now.add(column.id().name());
        }
        return now;
    }

    /** True when another foreign key that was checked holds on these columns: they refer to something else now. */
    private boolean heldAnew(SchemaObject old, LedgerTable child, List<String> columns) {
        Schema schema = aftermath.after().snapshot().schema();
        return schema.objects().values().stream()
                .anyMatch(key -> "foreign key".equals(Facts.KIND.of(key))
                        && !Facts.VALIDATED.is(key, false)
                        && !asleep(schema, key)
                        && key.id()
                                .path()
                                .subList(0, key.id().path().size() - 1)
                                .equals(child.id().path())
                        && Names.listed(Facts.COLUMNS.of(key)).equals(columns)
                        && !handle(aftermath.after(), key).equals(handle(aftermath.before(), old)));
    }

    private static String handle(Ledger ledger, SchemaObject key) {
        return Objects.toString(ledger.snapshot().handles().get(key.id()));
    }

    private static boolean asleep(Schema schema, SchemaObject key) {
        return schema.objects().keySet().stream()
                .anyMatch(id -> id.kind().name().equals("disabled_constraint_trigger")
                        && id.path().get(2).equals(key.id().name()));
    }

    private Observation without(SchemaObject key, Pair child, Pair parent, List<String> columns) throws SQLException {
        Tally tally = aftermath
                .after()
                .tallies()
                .read(aftermath.after().connection(), aftermath.after().snapshot())
                .get(child.after().handle());
        long values = child.after().columns().stream()
                .filter(column -> columns.contains(column.id().name()))
                .mapToLong(column -> tally.columns().get(column.handle()).count())
                .min()
                .orElse(0);
        return values == 0 ? null : told(key, child, parent, columns, values, List.of(), ", which is gone");
    }

    private Observation with(SchemaObject key, Pair child, Pair parent, List<String> columns, List<String> others)
            throws SQLException {
        if (others == null) {
            return null;
        }
        RowQuestions.Table young = asked(child.after(), child.after().key(), columns);
        RowQuestions.Table old = asked(parent.after(), List.of(), others);
        Answers answers = new Answers(aftermath.after().connection());
        try {
            long count = answers.number(aftermath.probes().orphans(young, old));
            if (count == 0 || count <= already(key, child, parent)) {
                return null;
            }
            List<Example> examples = new ArrayList<>();
            for (List<String> row : answers.rows(aftermath.probes().someOrphans(young, old))) {
                String by = young.key().isEmpty() ? "" : young.key().get(0) + " " + row.get(0);
                examples.add(new Example(
                        by, String.join(", ", row.subList(young.key().size(), row.size())), null));
            }
            return told(key, child, parent, columns, count, examples, ", where it is not");
        } catch (SQLException e) {
            // The columns cannot be compared any more: nothing is proved.
            return null;
        }
    }

    /** How many there were before; none where the foreign key had surely watched over them. */
    private long already(SchemaObject key, Pair child, Pair parent) throws SQLException {
        if (aftermath.probes().watchful()) {
            return 0;
        }
        String references = Objects.toString(Facts.REFERENCES.of(key));
        String others = references.substring(references.lastIndexOf('(') + 1, references.length() - 1);
        return new Answers(aftermath.before().connection())
                .number(aftermath
                        .probes()
                        .orphans(
                                asked(child.before(), List.of(), Names.listed(Facts.COLUMNS.of(key))),
                                asked(parent.before(), List.of(), Names.listed(others))));
    }

    private static RowQuestions.Table asked(LedgerTable table, List<LedgerTable.Column> key, List<String> columns) {
        List<String> by = key.stream().map(column -> column.id().name()).toList();
        return new RowQuestions.Table(table.id().path(), table.partitioned(), by, columns, table.types());
    }

    private static Observation told(
            SchemaObject key,
            Pair child,
            Pair parent,
            List<String> columns,
            long rows,
            List<Example> examples,
            String where) {
        ObjectId table = child.after().id();
        return new Observation.OrphansLeft(
                table,
                parent.before().id(),
                key.id().name(),
                rows,
                examples,
                Tallies.name(table) + ": " + String.join(", ", columns) + " of " + rows + (rows == 1 ? " row" : " rows")
                        + " refers to " + Tallies.name(parent.before().id()) + where);
    }
}
