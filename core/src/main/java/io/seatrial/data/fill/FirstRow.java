package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.data.value.Domain;
import io.seatrial.database.Family;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The number of the first row to make up: behind the rows that are there, so that counting columns go on. */
final class FirstRow {

    private FirstRow() {}

    static long of(TableModel table, List<Slot> slots, Survey survey, Counters counters, long wanted)
            throws SQLException {
        Map<String, BigDecimal> handedOut = counters.of(table);
        long first = room(slots, counters.next(table), wanted) ? counters.next(table) : 0;
        long counted = -1;
        first = Math.max(first, survey.rows());
        for (Slot slot : slots) {
            if (slot.way() != Slot.Way.EACH || !(slot.choices[0] instanceof Choice.Single single)) {
                continue;
            }
            ColumnModel column = table.columns().get(single.column());
            BigDecimal highest = survey.highest().get(column.name());
            BigDecimal last = handedOut.get(column.name());
            if (column.type().family() == Family.INTEGER && (highest != null || last != null)) {
                long behind = behind(single.domain(), greater(highest, last), wanted);
                first = Math.max(first, behind);
                counted = last == null ? counted : Math.max(counted, behind);
            }
        }
        // What the database counts goes on there, wherever other keys could.
        return counted >= 0 ? counted : first;
    }

    private static boolean room(List<Slot> slots, long next, long wanted) {
        return slots.stream().allMatch(slot -> slot.way() != Slot.Way.EACH || slot.room() - wanted >= next);
    }

    private static BigDecimal greater(BigDecimal one, BigDecimal other) {
        return one == null ? other : other == null ? one : one.max(other);
    }

    /** The number whose value is greater than the highest one; 0 when there is no room behind it. */
    private static long behind(Domain domain, BigDecimal highest, long wanted) {
        if (!domain.ascending()) {
            return 0;
        }
        BigDecimal low = new BigDecimal(domain.at(0));
        BigDecimal step = domain.size() > 1 ? new BigDecimal(domain.at(1)).subtract(low) : BigDecimal.ONE;
        BigDecimal number = highest.subtract(low).divideToIntegralValue(step).add(BigDecimal.ONE);
        BigDecimal room = BigDecimal.valueOf(domain.size() - wanted);
        return number.signum() > 0 && number.compareTo(room) <= 0 ? number.longValueExact() : 0;
    }
}
