package io.seatrial.data.fill;

import io.seatrial.data.condition.Condition;
import io.seatrial.data.condition.Conditions;
import io.seatrial.data.value.TypeChecks;
import io.seatrial.database.ValueType;
import java.util.ArrayList;
import java.util.List;

/** What a column's type asks of it beyond its family: the checks of a domain. */
final class TypeConditions {

    private TypeConditions() {}

    /** The ways to satisfy them, about the column; never empty. */
    static List<List<Condition>> of(String column, ValueType type) {
        List<List<Condition>> ways = new ArrayList<>();
        for (List<Condition> way : TypeChecks.ways(type)) {
            ways.add(way.stream()
                    .filter(condition -> condition.column().equals(TypeChecks.VALUE))
                    .map(condition -> Conditions.about(column, condition))
                    .toList());
        }
        return ways;
    }
}
