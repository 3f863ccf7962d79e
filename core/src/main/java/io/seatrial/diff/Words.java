package io.seatrial.diff;

import io.seatrial.schema.Facts;
import io.seatrial.schema.SchemaObject;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Objects and differences of facts as a person would tell them. */
final class Words {

    private static final int LONGEST = 120;

    private Words() {}

    /** The object by the word a person has for it: {@code foreign key app.orders.orders_user_fk}. */
    static String of(SchemaObject object) {
        return kind(object) + " " + path(object);
    }

    static String kind(SchemaObject object) {
        String kind = object.fact(Facts.KIND.name());
        return kind == null ? object.id().kind().name().replace('_', ' ') : kind;
    }

    static String plural(String kind, int count) {
        if (count == 1 || kind.endsWith("s") && !kind.endsWith("class")) {
            return kind;
        }
        if (kind.endsWith("index")) {
            return kind.substring(0, kind.length() - 2) + "ices";
        }
        boolean consonant = kind.endsWith("y") && !kind.endsWith("ey");
        return consonant ? kind.substring(0, kind.length() - 1) + "ies" : kind.endsWith("s") ? kind + "es" : kind + "s";
    }

    static String path(SchemaObject object) {
        return String.join(".", object.id().path());
    }

    /** What is different; the server's own definition only where nothing else says it. */
    static String of(SortedMap<String, FactChange> facts) {
        SortedMap<String, FactChange> told = new TreeMap<>(facts);
        if (told.size() > 1) {
            told.remove(Facts.DEFINITION.name());
        }
        StringJoiner words = new StringJoiner("; ");
        for (Map.Entry<String, FactChange> fact : told.entrySet()) {
            words.add(of(fact.getKey(), fact.getValue()));
        }
        return words.toString();
    }

    private static String of(String name, FactChange change) {
        if (name.equals(Remainder.FACT)) {
            return "changed in a way Seatrial does not model: " + Excerpt.of(change.before(), change.after());
        }
        if (change.before() == null) {
            return name + " none → " + quoted(change.after());
        }
        if (change.after() == null) {
            return name + " " + quoted(change.before()) + " → none";
        }
        if (change.before().length() > LONGEST || change.after().length() > LONGEST) {
            return name + ": " + Excerpt.of(change.before(), change.after());
        }
        return name + " " + quoted(change.before()) + " → " + quoted(change.after());
    }

    private static String quoted(String value) {
        String line = Excerpt.oneLine(value);
        return '"' + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + '"';
    }
}
