package io.seatrial.trial;

import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is looked at once an up has gone well: at once on its copy, and again when the tables it made hold rows. */
final class Afterwards {

    private static final Pattern MERGING = Pattern.compile(
            "\\b((?<!\\bon\\s{1,20})delete|truncate|drop|distinct|group|union|merge)\\b", Pattern.CASE_INSENSITIVE);

    private static final String ASLEEP =
            "foreign keys sleep when sessions begin; if those of your application do not begin so,"
                    + " say it under session in seatrial.yaml";

    private static final int LISTED = 8;

    private final Stage stage;
    private final List<Step> waiting = new ArrayList<>();

    Afterwards(Stage stage) {
        this.stage = stage;
    }

    /** The up with all that became of the rows. @param walker a copy of the trunk from before the up ran on it */
    static Step seen(Step up, Scratch walker, Scratch trunk) {
        return up.withObservations(walker.since(trunk)).withObservations(walker.aftermath(trunk, up));
    }

    /** True when a script may take rows for duplicates, which only edge cases show. */
    static boolean mayMerge(Step up) {
        return up.runs().stream().anyMatch(run -> MERGING.matcher(run.sql()).find());
    }

    /** The trunk has taken up a migration: its constraints are tried when there are rows. */
    void await(Step up) {
        waiting.add(up);
    }

    /** True when constraints are to be tried. */
    boolean waits() {
        return !waiting.isEmpty();
    }

    /** The trunk was made anew. */
    void forget() {
        waiting.forEach(up -> stage.notObserved(new NotObserved(
                "whether the constraints of migration " + up.migration().version() + " are enforced",
                "the database had to be made anew before rows could be tried on them")));
        waiting.clear();
    }

    /** Tries the constraints of the ups before. @param trunk full of rows */
    void tryOn(Scratch trunk, Filled filled) {
        waiting.forEach(up -> tryOn(trunk, filled, up));
        waiting.clear();
    }

    private void tryOn(Scratch trunk, Filled filled, Step up) {
        tell(up, trunk.tryConstraints(up), filled);
    }

    /** Writes down how its constraints stood up. @param filled with the rows that were on board */
    void tell(Step up, Ordeals ordeals, Filled filled) {
        if (!ordeals.letIn().isEmpty()) {
            List<Observation> seen = new ArrayList<>(ordeals.letIn());
            seen.add(new Observation.OnRows(
                    filled.rows(), false, null, "met " + filled.rows() + " rows in " + filled.tables() + " tables"));
            stage.record(new Step(
                    up.migration(),
                    up.direction(),
                    up.before(),
                    up.after(),
                    List.of(),
                    up.runs(),
                    new Outcome.Succeeded(),
                    seen,
                    Duration.ZERO,
                    Step.Role.TRIED,
                    false));
        }
        String version = up.migration().version();
        unseen(
                "whether these constraints of migration " + version + " are enforced: ",
                ordeals.untried(),
                "no row that breaks them and nothing else could be made up");
        unseen("whether these constraints of migration " + version + " are enforced: ", ordeals.asleep(), ASLEEP);
        unseen(
                "whether migration " + version + " fails or takes rows along where foreign keys are awake: ",
                ordeals.unmoved(),
                ASLEEP);
    }

    private void unseen(String what, List<ObjectId> ids, String why) {
        if (!ids.isEmpty()) {
            stage.notObserved(new NotObserved(what + listed(ids), why));
        }
    }

    private static String listed(List<ObjectId> ids) {
        List<String> names = ids.stream()
                .limit(LISTED)
                .map(id -> String.join(".", id.path()))
                .toList();
        return String.join(", ", names) + (ids.size() > LISTED ? " and " + (ids.size() - LISTED) + " more" : "");
    }
}
