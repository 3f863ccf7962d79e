package io.seatrial.diff;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Leaves out of schemas what rules say, and tells which rule stands behind a difference that is not told. */
public final class Ignoring {

    private final List<Ignore> rules;

    public Ignoring(Collection<Ignore> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The schema without what the rules leave out; the very same where they leave out nothing. */
    public Schema applied(Schema schema) {
        List<ObjectId> gone = new ArrayList<>();
        List<SchemaObject> less = new ArrayList<>();
        for (SchemaObject object : schema.objects().values()) {
            if (rules.stream().anyMatch(rule -> rule.covers(object))) {
                gone.add(object.id());
                continue;
            }
            SortedMap<String, String> facts = new TreeMap<>(object.facts());
            facts.keySet().removeIf(fact -> rules.stream().anyMatch(rule -> rule.covers(object, fact)));
            if (facts.size() < object.facts().size()) {
                less.add(new SchemaObject(object.id(), facts));
            }
        }
        return schema.without(gone).with(less);
    }

    /** A line for the change, and for each of its facts, that a rule leaves out. */
    List<String> reasons(Change change) {
        if (change instanceof Change.Added added) {
            return reasons(added.object(), change);
        }
        if (change instanceof Change.Removed removed) {
            return reasons(removed.object(), change);
        }
        SchemaObject object =
                change instanceof Change.Altered altered ? altered.after() : ((Change.Renamed) change).after();
        List<String> whole = reasons(object, change);
        if (!whole.isEmpty()) {
            return whole;
        }
        SortedMap<String, FactChange> facts =
                change instanceof Change.Altered altered ? altered.facts() : ((Change.Renamed) change).facts();
        List<String> lines = new ArrayList<>();
        facts.forEach((fact, values) -> rules.stream()
                .filter(rule -> rule.covers(object, fact))
                .findFirst()
                .ifPresent(rule -> lines.add(Words.of(object) + ": "
                        + Words.of(new TreeMap<>(java.util.Map.of(fact, values))) + because(rule))));
        return lines;
    }

    private List<String> reasons(SchemaObject object, Change change) {
        return rules.stream()
                .filter(rule -> rule.covers(object))
                .findFirst()
                .map(rule -> List.of(change.headline() + because(rule)))
                .orElse(List.of());
    }

    private static String because(Ignore rule) {
        return " (ignored: " + rule + ")";
    }
}
