package io.seatrial.data.ledger;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Example;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.UniqueKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Rows of one table that went while others with the same values stay. */
record Merges(Aftermath aftermath, Pair pair) {

    private static final int EXAMPLES = 5;
    private static final List<RowCursor.Row> NONE = List.of();
    /** More lost rows than this are not looked at one by one. */
    private static final int LOST = 50_000;

    List<Observation> found(long rowsBefore, long rowsAfter) throws SQLException {
        List<LedgerTable.Column> kept = pair.before().columns().stream()
                .filter(column -> pair.columns().get(column) != null)
                .filter(column -> !pair.key().contains(column))
                .toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        return pair.key().isEmpty() ? unkeyed(kept, rowsBefore, rowsAfter) : keyed(kept);
    }

    /** Without a key: as many rows went as were there more than once. */
    private List<Observation> unkeyed(List<LedgerTable.Column> kept, long rowsBefore, long rowsAfter)
            throws SQLException {
        List<String> names = names(kept);
        long before = new Answers(aftermath.before().connection())
                .number(aftermath.probes().twins(pair.before().asked(List.of(), kept)));
        long after = new Answers(aftermath.after().connection())
                .number(aftermath.probes().twins(pair.after().asked(List.of(), now(kept))));
        long merged = rowsBefore - rowsAfter;
        return before - after == merged && merged > 0 ? List.of(told(names, merged, 0, List.of())) : List.of();
    }

    private List<Observation> keyed(List<LedgerTable.Column> kept) throws SQLException {
        for (Same same : sames(kept)) {
            Observation seen = aftermath.apart((before, after) -> keyed(before, after, kept, same));
            if (seen != null) {
                return List.of(seen);
            }
        }
        return List.of();
    }

    /**
     * What merged rows may have had in common.
     *
     * @param demanded true where it must differ from row to row from now on: then one of two such rows had to go
     * @param loosely true where texts that differ only in case are the same
     */
    private record Same(List<LedgerTable.Column> columns, boolean demanded, boolean loosely) {}

    private List<Same> sames(List<LedgerTable.Column> kept) {
        List<Same> sames = new ArrayList<>();
        for (SchemaObject object :
                aftermath.after().snapshot().schema().objects().values()) {
            List<String> names = fresh(object) ? unique(object) : List.of();
            List<LedgerTable.Column> columns = kept.stream()
                    .filter(column ->
                            names.contains(pair.columns().get(column).id().name()))
                    .toList();
            if (!columns.isEmpty() && columns.size() == names.size()) {
                boolean loosely = Objects.toString(object.fact("keys"), "")
                                .toLowerCase(Locale.ROOT)
                                .matches(".*(lower\\(|collate nocase).*")
                        || columns.stream().anyMatch(column -> column.type().endsWith("citext"));
                sames.add(new Same(columns, true, loosely));
            }
        }
        sames.add(new Same(kept, false, false));
        return sames;
    }

    /** True for what was made since; not every database tells apart what was made anew under its old name. */
    private boolean fresh(SchemaObject object) {
        String handle = aftermath.after().snapshot().handles().get(object.id());
        return aftermath.before().snapshot().schema().get(object.id()) == null
                || handle != null
                        && !handle.equals(
                                aftermath.before().snapshot().handles().get(object.id()));
    }

    /** The columns of a unique key of this table, by themselves or in lower case; none for everything else. */
    private List<String> unique(SchemaObject object) {
        List<String> path = object.id().path();
        if (object.id().kind().name().equals("constraint")) {
            boolean own =
                    path.subList(0, path.size() - 1).equals(pair.after().id().path());
            return own ? UniqueKeys.columns(object) : List.of();
        }
        boolean index = object.id().kind().name().equals("index")
                && "yes".equals(object.fact("unique"))
                && pair.after().id().path().equals(Names.unquoted(Objects.toString(Facts.TABLE.of(object), "")));
        String keys = index ? Objects.toString(object.fact("keys"), "") : "";
        String bare = keys.replaceAll("(?i)\\blower\\(|::text| collate \\w+|[()]", "");
        return bare.isEmpty() ? List.of() : Names.listed(bare);
    }

    private Observation keyed(Connection before, Connection after, List<LedgerTable.Column> kept, Same same)
            throws SQLException {
        Map<List<String>, List<RowCursor.Row>> lost = lost(before, after, kept, same);
        long gone = lost.values().stream().mapToLong(List::size).sum();
        long merged = 0;
        long differing = 0;
        List<Example> examples = new ArrayList<>();
        try (RowCursor rows = cursor(after, kept)) {
            for (RowCursor.Row stays = rows.next(); stays != null; stays = rows.next()) {
                for (RowCursor.Row row : Objects.requireNonNullElse(lost.remove(values(stays, kept, same)), NONE)) {
                    merged++;
                    boolean other = !row.values().equals(stays.values());
                    differing += other ? 1 : 0;
                    if (examples.size() < EXAMPLES && (other || differing == 0)) {
                        examples.add(new Example(key(row), shown(row, kept), key(stays) + ": " + shown(stays, kept)));
                    }
                }
            }
        }
        boolean proved = merged > 0 && (same.demanded() || merged == gone && noneLeft(kept));
        return proved ? told(names(same.columns()), merged, differing, examples) : null;
    }

    private RowCursor cursor(Connection after, List<LedgerTable.Column> of) throws SQLException {
        return new RowCursor(
                after, aftermath.after().tallies().questions(), pair.after().asked(pair.keyAfter(), now(of)));
    }

    /** True when no two rows are alike any more: then it was for being alike that rows went. */
    private boolean noneLeft(List<LedgerTable.Column> kept) throws SQLException {
        return new Answers(aftermath.after().connection())
                        .number(aftermath.probes().twins(pair.after().asked(List.of(), now(kept))))
                == 0;
    }

    /** Rows that went, by the values that they may share with others. */
    private Map<List<String>, List<RowCursor.Row>> lost(
            Connection before, Connection after, List<LedgerTable.Column> kept, Same same) throws SQLException {
        Map<List<String>, List<RowCursor.Row>> lost = new HashMap<>();
        int count = 0;
        try (RowCursor old = new RowCursor(
                        before,
                        aftermath.before().tallies().questions(),
                        pair.before().asked(pair.key(), kept));
                RowCursor young = cursor(after, List.of())) {
            RowCursor.Row there = young.next();
            for (RowCursor.Row row = old.next(); row != null && count < LOST; row = old.next()) {
                while (there != null && there.compareTo(row) < 0) {
                    there = young.next();
                }
                if (there == null || there.compareTo(row) > 0) {
                    List<String> values = values(row, kept, same);
                    if (values.stream().anyMatch(Objects::nonNull)) {
                        lost.computeIfAbsent(values, v -> new ArrayList<>()).add(row);
                        count++;
                    }
                }
            }
        }
        return lost;
    }

    private static List<String> values(RowCursor.Row row, List<LedgerTable.Column> kept, Same same) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            if (same.columns().contains(kept.get(i))) {
                String value = row.values().get(i);
                values.add(value == null || !same.loosely() ? value : value.toLowerCase(Locale.ROOT));
            }
        }
        return values;
    }

    private String key(RowCursor.Row row) {
        return pair.key().get(0).id().name() + " "
                + ColumnDamage.shortened(row.key().get(0));
    }

    private static String shown(RowCursor.Row row, List<LedgerTable.Column> kept) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            parts.add(kept.get(i).id().name() + " "
                    + Objects.toString(ColumnDamage.shortened(row.values().get(i)), "NULL"));
        }
        return ColumnDamage.shortened(String.join(", ", parts));
    }

    private Observation told(List<String> columns, long merged, long differing, List<Example> examples) {
        String what = columns.size() > 3 ? "the same values" : "the same " + String.join(", ", columns);
        return new Observation.DuplicatesMerged(
                pair.before().id(),
                columns,
                merged,
                examples,
                Tallies.name(pair.before().id()) + ": " + merged + (merged == 1 ? " row" : " rows")
                        + " gone where one with " + what + " stays"
                        + (differing == 0 ? "" : "; " + differing + " of them held something else besides"));
    }

    private List<LedgerTable.Column> now(List<LedgerTable.Column> columns) {
        return columns.stream().map(column -> pair.columns().get(column)).toList();
    }

    private static List<String> names(List<LedgerTable.Column> columns) {
        return columns.stream().map(column -> column.id().name()).toList();
    }
}
