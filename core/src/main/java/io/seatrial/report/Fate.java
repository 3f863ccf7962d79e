package io.seatrial.report;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Observation.Damage;
import io.seatrial.recording.Observation.Example;
import io.seatrial.recording.Observation.Manner;
import io.seatrial.schema.ObjectId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the rows of a table or the values of a column.
 *
 * @param kind {@code lost}, {@code changed}, {@code kept} (elsewhere or written otherwise) or {@code added}
 * @param how in a word or two, such as {@code rounded}
 * @param object the table or column as it was called before
 * @param now what holds it afterwards; empty where nothing does
 * @param count how many rows or values; -1 where only the fingerprint tells
 * @param of out of how many
 */
public record Fate(
        String kind,
        String how,
        String object,
        String now,
        long count,
        long of,
        List<Example> examples,
        String headline) {

    public Fate {
        examples = List.copyOf(examples);
    }

    static Stream<Fate> of(Observation seen) {
        if (seen instanceof Observation.RowsChanged rows) {
            boolean lost = rows.lost() > 0;
            return Stream.of(new Fate(
                    lost ? "lost" : "added",
                    lost ? "rows gone" : "rows added",
                    name(rows.table()),
                    rows.now() == null ? "" : name(rows.now()),
                    lost ? rows.lost() : rows.added(),
                    rows.before(),
                    List.of(),
                    rows.headline()));
        }
        if (seen instanceof Observation.ValuesChanged values) {
            return Stream.of(new Fate(
                    kind(values.damage()),
                    word(values.damage().name()),
                    name(values.column()),
                    values.now() == null ? "" : name(values.now()),
                    values.rows(),
                    values.of(),
                    values.examples(),
                    values.headline()));
        }
        if (seen instanceof Observation.ValuesMoved moved) {
            return Stream.of(new Fate(
                    moved.manner() == Manner.AGGREGATED ? "lost" : "kept",
                    word(moved.manner().name()),
                    name(moved.column()),
                    moved.to().stream().map(Fate::name).collect(Collectors.joining(", ")),
                    moved.rows(),
                    moved.of(),
                    moved.examples(),
                    moved.headline()));
        }
        return Stream.empty();
    }

    private static String kind(Damage damage) {
        return switch (damage) {
            case DROPPED, SET_TO_NULL -> "lost";
            case FILLED_IN, DEFAULT_FILLED_IN -> "added";
            case REWRITTEN, SCALE_CHANGED -> "kept";
            default -> "changed";
        };
    }

    /** Such as {@code set to null} for SET_TO_NULL. */
    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String name(ObjectId id) {
        return String.join(".", id.path());
    }
}
