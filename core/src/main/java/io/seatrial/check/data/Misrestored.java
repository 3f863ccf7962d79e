package io.seatrial.check.data;

import io.seatrial.check.ByHand;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Mention;
import io.seatrial.check.Rule;
import io.seatrial.recording.Observation.Damage;
import io.seatrial.recording.Observation.Example;
import io.seatrial.recording.Observation.ValuesChanged;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Recording.RoundTrip;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of a column that the up had dropped, which the down works out again, and gets wrong. */
final class Misrestored {

    private Misrestored() {}

    static Stream<Finding> findings(Rule rule, Recording recording, RoundTrip trip) {
        List<ValuesChanged> wrong = in(trip.up(), trip.down());
        if (wrong.isEmpty()) {
            return Stream.empty();
        }
        StatementRun writes = wrong.stream()
                .map(values -> Said.rewriting(trip.down(), values))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Mention.statement(
                        trip.down(), wrong.stream().map(ValuesChanged::column).toList()));
        Found found = Found.by(rule, recording, trip.down())
                .at(writes)
                .says("The rollback brings values back that are not what they were: " + Losses.summary(wrong) + ".")
                .remedy(
                        "Let the down lead back exactly what the up made of the values: look out for whole-number division,"
                                + " rounding and cut texts. Where that cannot be, leave the column empty: wrong values are taken"
                                + " for right ones.")
                .repeat(ByHand.of(recording, trip.down()));
        return Stream.of(Losses.tell(found, wrong).finding());
    }

    /**
     * What a down puts where the up had dropped a column, after making something else of its values; not what is only there to
     * fill the place, nor what the down takes from where the up left it: rows that were made up do not hold it twice alike.
     */
    static List<ValuesChanged> in(Step up, Step down) {
        Set<ObjectId> dropped = Losses.gone(up).stream()
                .filter(values -> values.damage() == Damage.DROPPED)
                .map(ValuesChanged::column)
                .filter(column -> Said.leadsOn(up, column))
                .collect(Collectors.toSet());
        return Losses.changed(down).stream()
                .filter(values -> dropped.contains(values.column()) && workedOut(down, values))
                .toList();
    }

    /** False where all rows get the same, or whatever the column's default gives. */
    private static boolean workedOut(Step down, ValuesChanged values) {
        List<Example> some = values.examples();
        boolean alike =
                some.size() > 1 && some.stream().map(Example::after).distinct().count() == 1;
        return !alike && (Said.rewriting(down, values) != null || !byDefault(down, values.column()));
    }

    /** True where the column has a default, or had one while it was added. */
    private static boolean byDefault(Step down, ObjectId id) {
        SchemaObject column = down.after().schema().get(id);
        return column == null
                || Stream.of("default", "identity", "auto increment").anyMatch(fact -> column.fact(fact) != null)
                || down.runs().stream()
                        .map(StatementRun::sql)
                        .anyMatch(sql -> Mention.of("default", sql) && Mention.of(id.name(), sql));
    }
}
