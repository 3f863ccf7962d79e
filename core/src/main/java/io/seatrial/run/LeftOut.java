package io.seatrial.run;

import io.seatrial.diff.Ignore;
import io.seatrial.diff.Ignoring;
import io.seatrial.diff.Telling;
import io.seatrial.recording.NotObserved;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was there and is not compared because rules leave it out, gathered over all databases of a performance. */
final class LeftOut {

    private static final int MOST = 5;

    private final List<Ignore> rules;
    private final SortedMap<ObjectId, SchemaObject> objects = new TreeMap<>();

    LeftOut(List<Ignore> rules) {
        this.rules = rules;
    }

    Ignoring ignoring() {
        return new Ignoring(rules, object -> objects.put(object.id(), object));
    }

    /** What rules have concerned so far, though perhaps only some fact of it. */
    Collection<SchemaObject> objects() {
        return List.copyOf(objects.values());
    }

    /** Adds what was left out elsewhere. */
    void add(LeftOut other) {
        other.objects.forEach(objects::putIfAbsent);
    }

    /** One entry for each rule that left out something. */
    List<NotObserved> told() {
        List<NotObserved> told = new ArrayList<>();
        new Ignoring(rules).left(objects.values()).forEach((rule, concerned) -> {
            List<String> names = Telling.folded(concerned);
            int more = names.size() - MOST;
            told.add(new NotObserved(
                    "what a rule leaves out of comparisons (" + rule + ")",
                    String.join(", ", names.subList(0, Math.min(MOST, names.size())))
                            + (more > 0 ? " and " + more + " more" : "")
                            + (Ignore.BOOKKEEPING.contains(rule)
                                    ? ": the table in which a migration tool keeps what it has applied"
                                    : ": the settings say so under 'ignore'")));
        });
        return told;
    }
}
