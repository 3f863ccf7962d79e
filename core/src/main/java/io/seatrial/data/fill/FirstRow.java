package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.data.value.Domain;
import io.seatrial.database.Family;
import java.math.BigDecimal;
import java.util.List;

/** The number of the first row to make up: behind the rows that are there, so that counting columns go on. */
final class FirstRow {

    private FirstRow() {}

    static long of(TableModel table, List<Slot> slots, Survey survey, long wanted) {
        long first = survey.rows();
        for (Slot slot : slots) {
            if (slot.way() != Slot.Way.EACH || !(slot.choices[0] instanceof Choice.Single single)) {
                continue;
            }
            ColumnModel column = table.columns().get(single.column());
            BigDecimal highest = survey.highest().get(column.name());
            if (highest != null && column.type().family() == Family.INTEGER) {
                first = Math.max(first, behind(single.domain(), highest, wanted));
            }
        }
        return first;
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
