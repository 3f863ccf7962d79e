package io.seatrial.diff;

import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;

/** Differences of facts as a person would tell them. */
final class Words {

    private Words() {}

    static String of(SortedMap<String, FactChange> facts) {
        StringJoiner words = new StringJoiner("; ");
        for (Map.Entry<String, FactChange> fact : facts.entrySet()) {
            words.add(of(fact.getKey(), fact.getValue()));
        }
        return words.toString();
    }

    private static String of(String name, FactChange change) {
        if (change.before() == null) {
            return name + " \"" + change.after() + "\" added";
        }
        if (change.after() == null) {
            return name + " \"" + change.before() + "\" removed";
        }
        return name + " \"" + change.before() + "\" → \"" + change.after() + "\"";
    }
}
