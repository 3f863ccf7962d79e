package io.seatrial.data.ledger;

import io.seatrial.data.ledger.Crossing.Meeting;
import io.seatrial.database.RowQuestions;
import io.seatrial.recording.Observation.Example;
import io.seatrial.recording.Observation.Manner;
import io.seatrial.recording.Observation.ValuesMoved;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Looks for values that went, in the rows that keys lead to. */
final class Whereabouts {

    private static final int EXAMPLES = 5;

    private final RowQuestions questions;
    private final Connection before;
    private final Connection after;
    private final Routes routes;
    /** How many values of a column were looked at last. */
    private final Map<LedgerTable.Column, Long> seen = new HashMap<>();

    Whereabouts(RowQuestions questions, Connection before, Connection after, Routes routes) {
        this.questions = questions;
        this.before = before;
        this.after = after;
        this.routes = routes;
    }

    /**
     * What was found of a column's values.
     *
     * @param missing some of those that were not, with what is in their place
     */
    record Found(ValuesMoved moved, List<Example> missing) {

        boolean complete() {
            return moved.rows() >= moved.of() && moved.manner() != Manner.AGGREGATED;
        }

        private boolean better(Found other) {
            return other == null || other.moved.manner() == Manner.AGGREGATED || moved.rows() > other.moved.rows();
        }
    }

    /**
     * What was found, by the column that lost it; nothing for a column of which nothing is proved.
     *
     * @param only keys of the rows that went; null for all rows
     */
    Map<LedgerTable.Column, Found> of(Pair pair, List<LedgerTable.Column> lost, Set<List<String>> only)
            throws SQLException {
        Map<LedgerTable.Column, Found> found = new LinkedHashMap<>();
        seen.clear();
        for (Route route : lost.isEmpty() ? List.<Route>of() : routes.of(pair)) {
            List<LedgerTable.Column> missing =
                    lost.stream().filter(column -> !complete(found.get(column))).toList();
            if (missing.isEmpty()) {
                return found;
            }
            RowQuestions.Table old = pair.before().asked(route.from(), missing);
            Crossing crossing = Crossing.of(questions, before, after, route, old, only);
            for (int i = 0; i < missing.size(); i++) {
                seen.put(missing.get(i), crossing.values(i));
                Found one = of(route, crossing, missing.get(i), i);
                if (one != null && one.better(found.get(missing.get(i)))) {
                    found.put(missing.get(i), one);
                }
            }
        }
        return found;
    }

    static boolean complete(Found found) {
        return found != null && found.complete();
    }

    /** True when everything that was looked at last is found again. */
    boolean all(List<LedgerTable.Column> lost, Map<LedgerTable.Column, Found> found) {
        return lost.stream()
                .allMatch(
                        column -> complete(found.get(column)) || Long.valueOf(0).equals(seen.get(column)));
    }

    private Found of(Route route, Crossing crossing, LedgerTable.Column column, int at) throws SQLException {
        Traces traces = new Traces(crossing, at);
        if (traces.values() == 0 || crossing.meetings().isEmpty()) {
            return null;
        }
        return route.gathered() ? gathered(route, crossing, column, at) : single(route, crossing, column, traces);
    }

    private Found single(Route route, Crossing crossing, LedgerTable.Column column, Traces traces) throws SQLException {
        Traces.Trace best = null;
        for (int j = 0; j < route.candidates().size(); j++) {
            best = more(best, traces.equal(j));
        }
        if (best == null || best.rows() < traces.values()) {
            best = more(best, cast(route, column, traces));
            best = more(best, traces.merged(route.candidates().size()));
            best = more(best, traces.split(route.candidates().size()));
        }
        return best == null ? null : told(route, column, best, traces.values(), crossing);
    }

    private static Traces.Trace more(Traces.Trace one, Traces.Trace other) {
        return other != null && (one == null || other.rows() > one.rows()) ? other : one;
    }

    private Traces.Trace cast(Route route, LedgerTable.Column column, Traces traces) throws SQLException {
        for (int j = 0; j < route.candidates().size(); j++) {
            LedgerTable.Column candidate = route.candidates().get(j);
            if (!candidate.type().equals(column.type())) {
                try (Casts casts = new Casts(after, questions, column.type(), candidate.type())) {
                    Traces.Trace trace = traces.cast(j, casts);
                    if (trace != null) {
                        return trace;
                    }
                }
            }
        }
        return null;
    }

    private static Found told(Route route, LedgerTable.Column column, Traces.Trace trace, long of, Crossing crossing) {
        List<LedgerTable.Column> to =
                trace.to().stream().map(route.candidates()::get).toList();
        boolean some = crossing.rows() >= Crossing.MOST;
        ValuesMoved moved = new ValuesMoved(
                column.id(),
                to.stream().map(LedgerTable.Column::id).toList(),
                trace.rows(),
                of,
                trace.manner(),
                examples(route, trace, trace.met()),
                Tallies.name(column.id()) + ": " + trace.rows() + (trace.rows() == 1 ? " value " : " values ")
                        + words(trace.manner())
                        + String.join(
                                ", ",
                                to.stream().map(one -> Tallies.name(one.id())).toList())
                        + " (of " + of + (some ? " looked at)" : ")"));
        List<Example> missing = new ArrayList<>(examples(route, trace, trace.others()));
        crossing.strays().stream()
                .filter(row -> row.values().get(trace.from()) != null)
                .limit(EXAMPLES - missing.size())
                .map(row -> new Example(
                        key(route, row), ColumnDamage.shortened(row.values().get(trace.from())), null))
                .forEach(missing::add);
        return new Found(moved, missing);
    }

    /** The first of the meetings, each with its old value and what is there now. */
    private static List<Example> examples(Route route, Traces.Trace trace, List<Meeting> meetings) {
        return meetings.stream()
                .limit(EXAMPLES)
                .map(meeting -> new Example(
                        key(route, meeting.group().get(0)),
                        ColumnDamage.shortened(meeting.group().get(0).values().get(trace.from())),
                        ColumnDamage.shortened(now(trace, meeting))))
                .toList();
    }

    /** What is there now, all parts of it; null for nothing at all. */
    private static String now(Traces.Trace trace, Meeting meeting) {
        List<String> parts = trace.to().stream()
                .map(j -> meeting.now().get(j))
                .filter(Objects::nonNull)
                .toList();
        return parts.isEmpty() ? null : String.join(" | ", parts);
    }

    private static String key(Route route, RowCursor.Row row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < route.from().size(); i++) {
            parts.add(route.from().get(i).id().name() + " "
                    + ColumnDamage.shortened(row.key().get(i)));
        }
        return String.join(", ", parts);
    }

    private static String words(Manner manner) {
        return switch (manner) {
            case MOVED -> "moved to ";
            case CAST -> "moved and cast to ";
            case MERGED -> "merged into ";
            case SPLIT -> "split into ";
            case AGGREGATED -> "aggregated in ";
        };
    }

    private static Found gathered(Route route, Crossing crossing, LedgerTable.Column column, int at) {
        for (int j = 0; j < route.candidates().size(); j++) {
            String how = Sums.proved(crossing, at, j);
            if (how != null) {
                LedgerTable.Column to = route.candidates().get(j);
                long of = new Traces(crossing, at).values();
                ValuesMoved moved = new ValuesMoved(
                        column.id(),
                        List.of(to.id()),
                        of,
                        of,
                        Manner.AGGREGATED,
                        List.of(),
                        Tallies.name(column.id()) + ": only " + how + " is left, in " + Tallies.name(to.id()));
                return new Found(moved, List.of());
            }
        }
        return null;
    }
}
