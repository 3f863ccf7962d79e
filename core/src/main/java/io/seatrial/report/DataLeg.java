package io.seatrial.report;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of rows and values on one leg of a migration's trip.
 *
 * @param way such as {@code up} or {@code down, after rows were written through the new schema}
 * @param rows how many rows the databases held in all tables; -1 where they were not counted
 * @param whose whose rows these were, such as {@code the reference seeds}; empty where they were made up
 * @param failure the server's message, or null where the leg went well
 * @param fates nothing where every row and value was kept
 */
public record DataLeg(
        String migration,
        String database,
        String trial,
        Step.Role role,
        String way,
        long rows,
        List<String> whose,
        String failure,
        List<Fate> fates) {

    public DataLeg {
        whose = List.copyOf(whose);
        fates = List.copyOf(fates);
    }

    /** Which leg it is, and whose rows were on board where they were not made up. */
    public String label() {
        return whose.isEmpty() ? way : way + ", on " + load();
    }

    /** What was on board, such as {@code 2,000 rows}. */
    public String load() {
        if (whose.isEmpty()) {
            return String.format(Locale.ROOT, "%,d rows", rows);
        }
        int last = whose.size() - 1;
        return "the rows of " + (last == 0 ? "" : String.join(", ", whose.subList(0, last)) + " and ")
                + whose.get(last);
    }

    /** All legs on which rows were looked at, by migration, in the order they happened. */
    public static Map<String, List<DataLeg>> of(Report report) {
        Map<String, List<DataLeg>> legs = new LinkedHashMap<>();
        for (Recording recording : report.recordings()) {
            for (Step step : recording.steps()) {
                DataLeg leg = of(recording, step);
                if (leg != null) {
                    leg.addTo(legs.computeIfAbsent(leg.migration(), version -> new ArrayList<>()));
                }
            }
        }
        return legs;
    }

    /** What became of the rows of several seeds alike is told once. */
    private void addTo(List<DataLeg> legs) {
        int like = 0;
        while (like < legs.size() && !legs.get(like).like(this)) {
            like++;
        }
        if (like == legs.size()) {
            legs.add(this);
        } else {
            List<String> all = new ArrayList<>(legs.get(like).whose());
            all.addAll(whose);
            legs.set(like, on(all));
        }
    }

    private boolean like(DataLeg other) {
        return !whose.isEmpty() && on(List.of()).equals(other.on(List.of()));
    }

    private DataLeg on(List<String> rowsOf) {
        return new DataLeg(migration, database, trial, role, way, rows, rowsOf, failure, fates);
    }

    private static DataLeg of(Recording recording, Step step) {
        Observation.OnRows met = step.observations().stream()
                .filter(Observation.OnRows.class::isInstance)
                .map(Observation.OnRows.class::cast)
                .findFirst()
                .orElse(null);
        String label = label(step.role());
        // What people test by hand is asked of the rows, not compared.
        if (met == null || label == null || recording.trial().equals("by-hand")) {
            return null;
        }
        return new DataLeg(
                step.migration().version(),
                recording.database(),
                recording.trial(),
                step.role(),
                label,
                met.rows(),
                met.whose() == null ? List.of() : List.of(met.whose()),
                step.outcome() instanceof io.seatrial.recording.Outcome.Failed failed ? failed.message() : null,
                step.observations().stream().flatMap(Fate::of).toList());
    }

    /** Null for steps after which rows are not compared. */
    private static String label(Step.Role role) {
        return switch (role) {
            case UP -> "up";
            case DOWN -> "down";
            case ONTO_ODD_ROWS -> "up, edge cases among the rows";
            case DOWN_OFF_ODD_ROWS -> "down, edge cases among the rows";
            case DOWN_AFTER_USE -> "down, after rows were written through the new schema";
            default -> null;
        };
    }
}
