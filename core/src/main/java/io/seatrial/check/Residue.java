package io.seatrial.check;

import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.diff.EqualExpressions;
import io.seatrial.diff.FactChange;
import io.seatrial.diff.MovedColumns;
import io.seatrial.diff.Telling;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What distinguishes a schema from the one that it should be equal to, in the words of somebody who wanted it back.
 *
 * @param left objects that should be gone
 * @param lost objects that should be there
 * @param altered what differs in facts or name
 * @param equal what differs in text, or in a name that the server made up, but means the same
 * @param moved what differs only by the order of columns
 */
public record Residue(
        List<SchemaObject> left,
        List<SchemaObject> lost,
        List<Change> altered,
        List<Change> equal,
        List<Change> moved) {

    private static final int MOST_NAMED = 4;
    private static final Set<String> MERE = Set.of(Facts.KIND.name(), Facts.COLUMNS.name(), Facts.DEFINITION.name());

    /** What {@code found} has other than {@code wanted}; without facts that differ from run to run by themselves. */
    public static Residue between(Snapshot wanted, Snapshot found, Collection<Step> steps) {
        List<Observation.UnstableFact> unstable = steps.stream()
                .flatMap(step -> Stream.concat(
                        step.observations().stream(), step.runs().stream().flatMap(run -> run.observations().stream())))
                .filter(Observation.UnstableFact.class::isInstance)
                .map(Observation.UnstableFact.class::cast)
                .toList();
        List<Change> changes = Differ.between(wanted, found).stream()
                .map(change -> stable(change, unstable))
                .filter(change -> change != null)
                .toList();
        return of(changes, found.schema());
    }

    private static Residue of(List<Change> changes, Schema found) {
        List<Change> moved = MovedColumns.among(changes);
        Residue residue =
                new Residue(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), moved);
        for (Change change : changes) {
            if (mereName(change)) {
                residue.equal.add(change);
            } else if (change instanceof Change.Added added) {
                residue.left.add(added.object());
            } else if (change instanceof Change.Removed removed) {
                residue.lost.add(removed.object());
            } else if (!moved.contains(change)) {
                (EqualExpressions.is(change, found) ? residue.equal : residue.altered).add(change);
            }
        }
        return residue;
    }

    /** The change without the facts that never settle; null where nothing remains of it. */
    private static Change stable(Change change, List<Observation.UnstableFact> unstable) {
        if (!(change instanceof Change.Altered alteration)) {
            return change;
        }
        SortedMap<String, FactChange> facts = new TreeMap<>(alteration.facts());
        for (Observation.UnstableFact fact : unstable) {
            if (fact.id().equals(change.id()) && Unsettled.is(facts.get(fact.fact()))) {
                facts.remove(fact.fact());
            }
        }
        return facts.isEmpty() ? null : new Change.Altered(alteration.before(), alteration.after(), facts);
    }

    /** The same without what differs in mere values, as the time frozen in a view does each time its script runs. */
    public Residue withoutValues() {
        return new Residue(
                left,
                lost,
                altered.stream().filter(change -> !onlyValues(change)).toList(),
                equal,
                moved);
    }

    private static boolean onlyValues(Change change) {
        return change instanceof Change.Altered alteration
                && alteration.facts().values().stream().allMatch(Unsettled::is);
    }

    /** True when nothing differs but, perhaps, the order of columns. */
    public boolean onlyMoved() {
        return left.isEmpty() && lost.isEmpty() && altered.isEmpty() && equal.isEmpty();
    }

    /**
     * True when all that differs is harmless: extensions that stay, privileges on what is gone, and texts that mean the same.
     */
    public boolean harmless() {
        return altered.isEmpty() && lost.isEmpty() && left.stream().allMatch(Residue::idle);
    }

    private static boolean idle(SchemaObject object) {
        String kind = object.id().kind().name();
        return kind.equals("extension") || kind.equals("table_grant") && Facts.REFERS_TO.of(object) != null;
    }

    private static boolean mereName(Change change) {
        return change instanceof Change.Added added && mereName(added.object())
                || change instanceof Change.Removed removed && mereName(removed.object());
    }

    /**
     * True for what the server once made up to call a column's refusal of NULL: whether the column refuses it is a fact of
     * the column.
     */
    private static boolean mereName(SchemaObject object) {
        return "not-null constraint".equals(object.fact(Facts.KIND.name()))
                && object.id().name().matches(".*_not_null[0-9]*")
                && object.facts().keySet().stream().allMatch(MERE::contains);
    }

    /** One phrase a group: {@code left: …; lost: …; altered: …}. */
    public String inWords() {
        List<String> words = new ArrayList<>();
        phrase(words, "left: ", Telling.folded(left));
        phrase(words, "lost: ", Telling.folded(lost));
        phrase(words, "altered: ", altered.stream().map(Change::headline).toList());
        phrase(
                words,
                "written otherwise, with the same meaning: ",
                equal.stream().map(Change::headline).toList());
        return String.join("; ", words);
    }

    private static void phrase(List<String> words, String group, List<String> members) {
        if (members.isEmpty()) {
            return;
        }
        String shown = String.join(", ", members.subList(0, Math.min(MOST_NAMED, members.size())));
        int more = members.size() - MOST_NAMED;
        words.add(group + shown + (more > 0 ? " and " + more + " more" : ""));
    }

    /** One line for each object, the group first; moved columns last. */
    public List<String> evidence() {
        List<String> lines = new ArrayList<>();
        left.forEach(object -> lines.add("left: " + Described.of(object)));
        lost.forEach(object -> lines.add("lost: " + Described.of(object)));
        altered.forEach(change -> lines.add("altered: " + change.headline()));
        equal.forEach(change -> lines.add("means the same: " + change.headline()));
        moved.forEach(change -> lines.add("moved: " + change.headline()));
        return lines;
    }

    /** The ids of all that differs, those that matter most first. */
    public List<ObjectId> ids() {
        return Stream.of(
                        Containment.rootsOf(left).stream(),
                        Containment.rootsOf(lost).stream(),
                        altered.stream().map(Change::id),
                        equal.stream().map(Change::id),
                        moved.stream().map(Change::id),
                        Stream.concat(left.stream(), lost.stream()).flatMap(Containment::table))
                .flatMap(ids -> ids)
                .toList();
    }
}
