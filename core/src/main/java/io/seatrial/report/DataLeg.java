package io.seatrial.report;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of rows and values on one leg of a migration's trip.
 *
 * @param label such as {@code up} or {@code down, after rows were written through the new schema}
 * @param rows how many rows the databases held in all tables
 * @param failure the server's message, or null where the leg went well
 * @param fates nothing where every row and value was kept
 */
public record DataLeg(
        String migration,
        String database,
        String trial,
        Step.Role role,
        String label,
        long rows,
        String failure,
        List<Fate> fates) {

    public DataLeg {
        fates = List.copyOf(fates);
    }

    /** All legs on which rows were looked at, by migration, in the order they happened. */
    public static Map<String, List<DataLeg>> of(Report report) {
        Map<String, List<DataLeg>> legs = new LinkedHashMap<>();
        for (Recording recording : report.recordings()) {
            for (Step step : recording.steps()) {
                DataLeg leg = of(recording, step);
                if (leg != null) {
                    legs.computeIfAbsent(leg.migration(), version -> new ArrayList<>())
                            .add(leg);
                }
            }
        }
        return legs;
    }

    private static DataLeg of(Recording recording, Step step) {
        Observation.OnRows met = step.observations().stream()
                .filter(Observation.OnRows.class::isInstance)
                .map(Observation.OnRows.class::cast)
                .findFirst()
                .orElse(null);
        String label = label(step.role());
        if (met == null || label == null) {
            return null;
        }
        return new DataLeg(
                step.migration().version(),
                recording.database(),
                recording.trial(),
                step.role(),
                label,
                met.rows(),
                step.outcome() instanceof io.seatrial.recording.Outcome.Failed failed ? failed.message() : null,
                step.observations().stream().flatMap(Fate::of).toList());
    }

    /** Null for steps after which rows are not compared. */
    private static String label(Step.Role role) {
        return switch (role) {
            case UP -> "up";
            case DOWN -> "down";
            case ONTO_ODD_ROWS -> "up, edge cases among the rows";
            case DOWN_AFTER_USE -> "down, after rows were written through the new schema";
            default -> null;
        };
    }
}
