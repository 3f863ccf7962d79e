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
     * What was found, by the column that lost it; nothing for a column of which nothing is proved.
     *
     * @param only keys of the rows that went; null for all rows
     */
    Map<LedgerTable.Column, ValuesMoved> of(Pair pair, List<LedgerTable.Column> lost, Set<List<String>> only)
            throws SQLException {
        Map<LedgerTable.Column, ValuesMoved> found = new LinkedHashMap<>();
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
                ValuesMoved moved = of(route, crossing, missing.get(i), i);
                if (better(moved, found.get(missing.get(i)))) {
                    found.put(missing.get(i), moved);
                }
            }
        }
        return found;
    }

    static boolean complete(ValuesMoved moved) {
        return moved != null && moved.rows() >= moved.of() && moved.manner() != Manner.AGGREGATED;
    }

    /** True when everything that was looked at last is found again. */
    boolean all(List<LedgerTable.Column> lost, Map<LedgerTable.Column, ValuesMoved> found) {
        return lost.stream()
                .allMatch(
                        column -> complete(found.get(column)) || Long.valueOf(0).equals(seen.get(column)));
    }

    private static boolean better(ValuesMoved moved, ValuesMoved other) {
        return moved != null && (other == null || other.manner() == Manner.AGGREGATED || moved.rows() > other.rows());
    }

    private ValuesMoved of(Route route, Crossing crossing, LedgerTable.Column column, int at) throws SQLException {
        Traces traces = new Traces(crossing, at);
        if (traces.values() == 0 || crossing.meetings().isEmpty()) {
            return null;
        }
        return route.gathered() ? gathered(route, crossing, column, at) : single(route, crossing, column, traces);
    }

    private ValuesMoved single(Route route, Crossing crossing, LedgerTable.Column column, Traces traces)
            throws SQLException {
        Traces.Trace best = null;
        for (int j = 0; j < route.candidates().size(); j++) {
            Traces.Trace trace = traces.equal(j);
            if (trace != null && (best == null || trace.rows() > best.rows())) {
                best = trace;
            }
        }
        if (best == null) {
            best = cast(route, column, traces);
        }
        best = best == null ? traces.merged(route.candidates().size()) : best;
        best = best == null ? traces.split(route.candidates().size()) : best;
        return best == null ? null : told(route, column, best, traces.values(), crossing);
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

    private static ValuesMoved told(
            Route route, LedgerTable.Column column, Traces.Trace trace, long of, Crossing crossing) {
        List<LedgerTable.Column> to =
                trace.to().stream().map(route.candidates()::get).toList();
        List<Example> examples = new ArrayList<>();
        for (Meeting meeting :
                trace.examples().subList(0, Math.min(EXAMPLES, trace.examples().size()))) {
            examples.add(new Example(
                    key(route, meeting),
                    ColumnDamage.shortened(meeting.group().get(0).values().get(trace.from())),
                    ColumnDamage.shortened(String.join(
                            " | ",
                            trace.to().stream()
                                    .map(j -> String.valueOf(meeting.now().get(j)))
                                    .toList()))));
        }
        boolean some = crossing.rows() >= Crossing.MOST;
        return new ValuesMoved(
                column.id(),
                to.stream().map(LedgerTable.Column::id).toList(),
                trace.rows(),
                of,
                trace.manner(),
                examples,
                Tallies.name(column.id()) + ": " + trace.rows() + (trace.rows() == 1 ? " value " : " values ")
                        + words(trace.manner())
                        + String.join(
                                ", ",
                                to.stream().map(one -> Tallies.name(one.id())).toList())
                        + " (of " + of + (some ? " looked at)" : ")"));
    }

    private static String key(Route route, Meeting meeting) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < route.from().size(); i++) {
            parts.add(route.from().get(i).id().name() + " "
                    + ColumnDamage.shortened(meeting.group().get(0).key().get(i)));
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

    private static ValuesMoved gathered(Route route, Crossing crossing, LedgerTable.Column column, int at) {
        for (int j = 0; j < route.candidates().size(); j++) {
            String how = Sums.proved(crossing, at, j);
            if (how != null) {
                LedgerTable.Column to = route.candidates().get(j);
                long of = new Traces(crossing, at).values();
                return new ValuesMoved(
                        column.id(),
                        List.of(to.id()),
                        of,
                        of,
                        Manner.AGGREGATED,
                        List.of(),
                        Tallies.name(column.id()) + ": only " + how + " is left, in " + Tallies.name(to.id()));
            }
        }
        return null;
    }
}
