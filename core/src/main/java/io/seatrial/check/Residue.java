package io.seatrial.check;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.diff.FactChange;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What distinguishes a schema from the one that it should be equal to, in the words of somebody who wanted it back.
 *
 * @param left objects that should be gone
 * @param lost objects that should be there
 * @param altered objects that differ, renamed ones included
 * @param moved columns of which only the place among the others differs
 */
public record Residue(List<Change> left, List<Change> lost, List<Change> altered, List<Change> moved) {

    /** What {@code found} has other than {@code wanted}; without facts that differ from run to run by themselves. */
    public static Residue between(Schema wanted, Schema found, Collection<Step> steps) {
        Residue residue = new Residue(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Observation.UnstableFact> unstable = steps.stream()
                .flatMap(step -> Stream.concat(
                        step.observations().stream(), step.runs().stream().flatMap(run -> run.observations().stream())))
                .filter(Observation.UnstableFact.class::isInstance)
                .map(Observation.UnstableFact.class::cast)
                .toList();
        for (Change change : Differ.between(wanted, found)) {
            residue.add(change, unstable);
        }
        return residue;
    }

    private void add(Change change, List<Observation.UnstableFact> unstable) {
        if (change instanceof Change.Added) {
            left.add(change);
        } else if (change instanceof Change.Removed) {
            lost.add(change);
        } else if (change instanceof Change.Altered alteration) {
            Change.Altered stable = withoutUnstable(alteration, unstable);
            if (stable != null) {
                (stable.facts().keySet().equals(java.util.Set.of("position")) ? moved : altered).add(stable);
            }
        } else {
            altered.add(change);
        }
    }

    private static Change.Altered withoutUnstable(Change.Altered change, List<Observation.UnstableFact> unstable) {
        SortedMap<String, FactChange> facts = new TreeMap<>(change.facts());
        for (Observation.UnstableFact fact : unstable) {
            if (fact.id().equals(change.id())) {
                facts.remove(fact.fact());
            }
        }
        return facts.isEmpty() ? null : new Change.Altered(change.before(), change.after(), facts);
    }

    /** True when nothing differs but, perhaps, the place of columns. */
    public boolean onlyMoved() {
        return left.isEmpty() && lost.isEmpty() && altered.isEmpty();
    }

    /** True when all that differs is harmless: extensions that stay. */
    public boolean harmless() {
        return lost.isEmpty()
                && altered.isEmpty()
                && left.stream().allMatch(change -> change.id().kind().name().equals("extension"));
    }

    /** Everything but moved columns. */
    public List<Change> changes() {
        return Stream.of(left, lost, altered).flatMap(List::stream).toList();
    }

    /** One phrase a group: {@code left: …; lost: …; altered: …}. */
    public String inWords() {
        List<String> words = new ArrayList<>();
        phrase(words, "left: ", Containment.outermost(objects(left)));
        phrase(words, "lost: ", Containment.outermost(objects(lost)));
        phrase(words, "altered: ", altered.stream().map(Change::headline).toList());
        return String.join("; ", words);
    }

    private static List<SchemaObject> objects(List<Change> changes) {
        return changes.stream().map(Residue::object).toList();
    }

    private static SchemaObject object(Change change) {
        return change instanceof Change.Added added ? added.object() : ((Change.Removed) change).object();
    }

    private static void phrase(List<String> words, String group, List<String> members) {
        if (members.isEmpty()) {
            return;
        }
        String shown = String.join(", ", members.subList(0, Math.min(MOST_NAMED, members.size())));
        int more = members.size() - MOST_NAMED;
        words.add(group + shown + (more > 0 ? " and " + more + " more" : ""));
    }

    private static final int MOST_NAMED = 4;

    /** One line for each object, the group first; moved columns last. */
    public List<String> evidence() {
        List<String> lines = new ArrayList<>();
        left.forEach(change -> lines.add("left: " + Containment.described(((Change.Added) change).object())));
        lost.forEach(change -> lines.add("lost: " + Containment.described(((Change.Removed) change).object())));
        altered.forEach(change -> lines.add("altered: " + change.headline()));
        moved.forEach(change -> lines.add("moved: " + change.headline()));
        return lines;
    }

    /** What is left or lost as such, not as a part of something that is, and what is altered. */
    public List<ObjectId> roots() {
        return Stream.of(
                        Containment.rootsOf(objects(left)),
                        Containment.rootsOf(objects(lost)),
                        altered.stream().map(Change::id).toList())
                .flatMap(List::stream)
                .toList();
    }

    /** The ids of all that differs, moved columns included. */
    public List<ObjectId> ids() {
        return Stream.concat(changes().stream(), moved.stream()).map(Change::id).toList();
    }
}
