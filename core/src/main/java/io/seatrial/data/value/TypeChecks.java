package io.seatrial.data.value;

import io.seatrial.data.condition.Alternatives;
import io.seatrial.data.condition.Condition;
import io.seatrial.data.condition.Restriction;
import io.seatrial.data.condition.Restrictions;
import io.seatrial.database.ValueType;
import java.util.List;

/** The checks of a domain type, which call the value VALUE. */
public final class TypeChecks {

    /** The column that conditions on the value itself are about. */
    public static final String VALUE = "value";

    private TypeChecks() {}

    /** The ways to satisfy all checks of the type; never empty. */
    public static List<List<Condition>> ways(ValueType type) {
        List<List<Condition>> ways = List.of(List.of());
        for (String check : type.checks()) {
            List<List<Condition>> both = Alternatives.both(ways, Alternatives.of(check));
            ways = both.isEmpty() ? ways : both;
        }
        return ways;
    }

    static Restriction first(ValueType type) {
        return Restrictions.byColumn(ways(type).get(0)).getOrDefault(VALUE, Restriction.NONE);
    }
}
