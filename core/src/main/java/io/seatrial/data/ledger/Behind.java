package io.seatrial.data.ledger;

import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Keys whose sequence would next hand out an id that is behind the largest one in use. */
record Behind(Aftermath aftermath) {

    /** One column that takes its ids from a sequence. @param ask for the next id, the largest, and whether it is taken */
    private record Source(ObjectId column, String sequence, String ask) {}

    List<Observation> in(Step up) throws SQLException {
        List<Observation> behind = new ArrayList<>();
        List<LedgerTable> tables = List.copyOf(aftermath.after().tables().values());
        List<Source> earlier = null;
        for (Source source : sources(aftermath.after())) {
            if (key(tables, source)) {
                Observation.SequenceBehind seen = seen(aftermath.after(), source);
                if (seen != null) {
                    earlier = earlier == null ? sources(aftermath.before()) : earlier;
                    if (!behindBefore(earlier, source)) {
                        behind.add(seen);
                    }
                }
            }
        }
        return behind;
    }

    private List<Source> sources(Ledger ledger) throws SQLException {
        return new Answers(ledger.connection())
                .rows(aftermath.probes().sequences()).stream()
                        .map(row -> new Source(column(row.subList(0, 3)), row.get(3), row.get(4)))
                        .toList();
    }

    private static ObjectId column(List<String> path) {
        return new ObjectId(
                new Kind("column"), path.stream().filter(Objects::nonNull).toList());
    }

    /** True when the column alone must differ from row to row: only then two rows of one id are in each other's way. */
    private static boolean key(List<LedgerTable> tables, Source source) {
        return tables.stream()
                .anyMatch(table ->
                        table.key().size() == 1 && table.key().get(0).id().equals(source.column()));
    }

    private boolean behindBefore(List<Source> earlier, Source source) throws SQLException {
        for (Source one : earlier) {
            if (one.sequence().equals(source.sequence()) && one.column().equals(source.column())) {
                return seen(aftermath.before(), one) != null;
            }
        }
        return false;
    }

    private static Observation.SequenceBehind seen(Ledger ledger, Source source) throws SQLException {
        List<String> answer =
                new Answers(ledger.connection()).rows(source.ask()).get(0);
        String largest = answer.get(1);
        if (largest == null || new BigDecimal(answer.get(0)).compareTo(new BigDecimal(largest)) > 0) {
            return null;
        }
        boolean taken = List.of("t", "true", "1").contains(Objects.toString(answer.get(2)));
        return new Observation.SequenceBehind(
                source.column(),
                source.sequence(),
                answer.get(0),
                largest,
                taken,
                Tallies.name(source.column()) + ": the largest id is " + largest + ", and " + source.sequence()
                        + " hands out " + answer.get(0) + " next" + (taken ? ", which is taken" : ""));
    }
}
