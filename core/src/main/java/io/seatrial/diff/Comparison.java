package io.seatrial.diff;

import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two schemas side by side, as {@code diff} and {@code drift} tell it.
 *
 * @param changes from the first to the second, without what was ignored
 * @param ignored one line for each difference that a rule left out, and the rule
 * @param owners one line for each role of the first that owns throughout what another role owns in the second: the same
 *     person under two names, not told object by object
 * @param unmodelled what either database holds and no catalogue file describes
 * @param frozen one line for each difference that is another each time the same is built, see {@link Frozen}
 */
public record Comparison(
        List<Change> changes,
        List<String> ignored,
        List<String> owners,
        Map<String, List<String>> unmodelled,
        List<String> frozen) {

    public Comparison {
        changes = List.copyOf(changes);
        ignored = List.copyOf(ignored);
        owners = List.copyOf(owners);
        frozen = List.copyOf(frozen);
    }

    /** Compares two schemas of any origin, leaving out what the rules say. */
    public static Comparison of(Snapshot first, Snapshot second, Collection<Ignore> rules) {
        List<String> ignored = new ArrayList<>();
        Ignoring ignoring = new Ignoring(rules);
        Schema left = ignoring.applied(first.schema());
        Schema right = ignoring.applied(second.schema());
        List<String> owners = new ArrayList<>();
        Schema renamed = Owners.aligned(left, right, owners);
        List<Change> changes = Differ.between(renamed, right);
        if (!left.equals(first.schema()) || !right.equals(second.schema())) {
            for (Change change : Differ.between(first.schema(), second.schema())) {
                ignored.addAll(ignoring.reasons(change, first.schema(), second.schema()));
            }
        }
        return new Comparison(changes, ignored, owners, both(first.unmodelled(), second.unmodelled()), List.of());
    }

    private static Map<String, List<String>> both(Map<String, List<String>> first, Map<String, List<String>> second) {
        SortedMap<String, List<String>> all = new TreeMap<>(first);
        second.forEach((kind, names) -> all.merge(
                kind,
                names,
                (some, more) -> Stream.of(some, more)
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList()));
        return all;
    }

    /** True when nothing differs but, perhaps, what was ignored. */
    public boolean equal() {
        return changes.isEmpty();
    }

    /** Objects that only the first has. */
    public List<SchemaObject> onlyFirst() {
        return changes.stream()
                .filter(Change.Removed.class::isInstance)
                .map(change -> ((Change.Removed) change).object())
                .toList();
    }

    /** Objects that only the second has. */
    public List<SchemaObject> onlySecond() {
        return changes.stream()
                .filter(Change.Added.class::isInstance)
                .map(change -> ((Change.Added) change).object())
                .toList();
    }

    /** True when nothing differs but, perhaps, the text of what means the same. */
    public boolean meansTheSame() {
        return changes.stream().allMatch(EqualExpressions::is);
    }

    /** Objects that both have, and that differ in facts or name. */
    public List<Change> different() {
        return changes.stream()
                .filter(change -> change instanceof Change.Altered || change instanceof Change.Renamed)
                .toList();
    }
}
