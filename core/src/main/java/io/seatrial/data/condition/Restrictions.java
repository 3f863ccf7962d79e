package io.seatrial.data.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions sorted by the column they are about. */
public final class Restrictions {

    private Restrictions() {}

    /** Column → everything that is asked of it; a column of which nothing is asked is absent. */
    public static Map<String, Restriction> byColumn(List<Condition> conditions) {
        Map<String, List<Condition>> sorted = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            sorted.computeIfAbsent(condition.column(), column -> new ArrayList<>())
                    .add(condition);
        }
        Map<String, Restriction> restrictions = new LinkedHashMap<>();
        sorted.forEach((column, all) -> restrictions.put(column, new Restriction(all)));
        return restrictions;
    }

    /** The restriction that asks all of it. */
    public static Restriction of(List<Condition> conditions) {
        return new Restriction(conditions);
    }

    /** False when the conditions on some column exclude every value. */
    static boolean consistent(List<Condition> conditions) {
        return byColumn(conditions).values().stream().noneMatch(Restriction::contradictory);
    }
}
