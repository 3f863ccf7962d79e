package io.seatrial.diff;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tells what makes one schema into another, as a list of changes sorted by object.
 *
 * <p>What follows from another change is not told again: the parts of a renamed table, texts that name what was renamed,
 * and columns that only count differently because one before them came or went.
 */
public final class Differ {

    private Differ() {}

    /**
     * The changes between two looks at one server; an object under a new name is recognised by the server's own identity.
     * Empty exactly when the two are the same.
     */
    public static List<Change> between(Snapshot before, Snapshot after) {
        if (before.schema() == after.schema() && before.texts() == after.texts()) {
            return List.of();
        }
        Pairing pairing = new Pairing(before.schema(), after.schema());
        pairing.byHandle(before.handles(), after.handles());
        List<Change> told = changes(pairing, before.schema(), after.schema());
        List<Change> untold = Remainder.of(before, after, told, new Renames(pairing.pairs));
        return untold.isEmpty() ? told : sorted(Stream.concat(told.stream(), untold.stream()));
    }

    /**
     * The changes between two schemas of any origin; an object under a new name is recognised where it is equal in
     * everything else and there is only one to choose. Empty exactly when the two are equal.
     */
    public static List<Change> between(Schema before, Schema after) {
        if (before == after) {
            return List.of();
        }
        Pairing pairing = new Pairing(before, after);
        Likeness.pair(pairing);
        return changes(pairing, before, after);
    }

    private static List<Change> changes(Pairing pairing, Schema former, Schema latter) {
        List<Change> changes = new ArrayList<>();
        GoneAlong before = new GoneAlong(pairing.pairs, Pair::before);
        GoneAlong after = new GoneAlong(pairing.pairs, Pair::after);
        pairing.removed.values().stream()
                .filter(object -> !before.explains(object))
                .forEach(object -> changes.add(new Change.Removed(object)));
        pairing.added.values().stream()
                .filter(object -> !after.explains(object))
                .forEach(object -> changes.add(new Change.Added(object)));
        Containers containers = new Containers(pairing.pairs);
        Renames renames = new Renames(pairing.pairs);
        Set<Pair> unmoved = Positions.unmoved(pairing.pairs, former, latter);
        List<Change> folded = new ArrayList<>();
        for (Pair pair : pairing.pairs) {
            SortedMap<String, FactChange> facts = facts(pair.before(), pair.after());
            SortedMap<String, FactChange> own = own(facts, renames, unmoved.contains(pair));
            boolean wentAlong =
                    containers.moved(pair.before().id()).equals(pair.after().id());
            // What bears its table's name and did not go along with the new one says so itself.
            boolean stayed = pair.before().id().equals(pair.after().id()) && !own.isEmpty();
            if (!wentAlong && !stayed) {
                changes.add(new Change.Renamed(pair.before(), pair.after(), own));
            } else if (!own.isEmpty()) {
                changes.add(new Change.Altered(pair.before(), pair.after(), own));
            } else if (!facts.isEmpty()) {
                folded.add(new Change.Altered(pair.before(), pair.after(), facts));
            }
        }
        // Nothing else changed that could explain these, so they are told after all.
        changes.addAll(changes.isEmpty() ? folded : List.of());
        return sorted(changes.stream());
    }

    private static List<Change> sorted(Stream<Change> changes) {
        return changes.sorted(Comparator.comparing(Change::id)
                        .thenComparing(change -> change.getClass().getSimpleName()))
                .toList();
    }

    /** The differences that do not follow from something else. */
    private static SortedMap<String, FactChange> own(
            SortedMap<String, FactChange> facts, Renames renames, boolean unmoved) {
        SortedMap<String, FactChange> own = new TreeMap<>(facts);
        if (unmoved) {
            own.remove(Facts.POSITION.name());
        }
        if (!renames.none()) {
            own.values().removeIf(change -> renames.explain(change.before(), change.after()));
        }
        return own;
    }

    /** The facts that differ, by name. */
    static SortedMap<String, FactChange> facts(SchemaObject before, SchemaObject after) {
        SortedMap<String, FactChange> changes = new TreeMap<>();
        for (String name : before.facts().keySet()) {
            put(changes, name, before, after);
        }
        for (String name : after.facts().keySet()) {
            put(changes, name, before, after);
        }
        return changes;
    }

    private static void put(
            SortedMap<String, FactChange> changes, String name, SchemaObject before, SchemaObject after) {
        String old = before.fact(name);
        String now = after.fact(name);
        if (old == null ? now != null : !old.equals(now)) {
            changes.put(name, new FactChange(old, now));
        }
    }
}
