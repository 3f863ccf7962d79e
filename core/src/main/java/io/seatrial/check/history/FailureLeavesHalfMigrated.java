package io.seatrial.check.history;

import io.seatrial.check.ByHand;
import io.seatrial.check.Check;
import io.seatrial.check.Failures;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Residue;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A migration that, when one of its statements fails, leaves changes from which applying it again does not lead on. */
final class FailureLeavesHalfMigrated implements Check {

    private static final Rule RULE = new Rule("failure-leaves-half-migrated", Severity.ERROR);

    /** So many places are told in full. */
    private static final int TOLD = 5;

    @Override
    public Rule rule() {
        return RULE;
    }

    /** A place where a migration was broken off, and the two ways out. @param down null where there is none */
    private record Place(Step broken, Step again, Step down) {

        Residue left() {
            return Residue.between(broken.before(), broken.after(), List.of(broken));
        }

        int line() {
            return ((Outcome.Failed) broken.outcome()).line();
        }
    }

    @Override
    public Stream<Finding> examine(Recording recording) {
        Map<String, Step> whole = new LinkedHashMap<>();
        Map<String, List<Place>> stuck = new LinkedHashMap<>();
        List<Step> steps = recording.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String version = step.migration().version();
            if (step.role() == Step.Role.UP) {
                whole.put(version, step);
            } else if (step.role() == Step.Role.RESUMED && !leadsOn(step, whole.get(version))) {
                boolean hasDown = i + 1 < steps.size() && steps.get(i + 1).role() == Step.Role.CLEANED_UP;
                stuck.computeIfAbsent(version, key -> new ArrayList<>())
                        .add(new Place(steps.get(i - 1), step, hasDown ? steps.get(i + 1) : null));
            }
        }
        return stuck.values().stream().map(places -> finding(recording, places)).filter(Objects::nonNull);
    }

    private static boolean leadsOn(Step again, Step whole) {
        return again.ok()
                && Residue.between(whole.after(), again.after(), List.of(whole, again))
                        .onlyMoved();
    }

    private static Finding finding(Recording recording, List<Place> places) {
        List<Place> sorted = places.stream()
                .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                .toList();
        Place first = sorted.get(0);
        Found found = Found.by(RULE, recording, first.broken())
                .at(((Outcome.Failed) first.broken().outcome()).file(), first.line())
                .says("When this statement fails, the migration stays half applied ("
                        + first.left().inWords() + "), and applying it again " + again(first) + ".")
                .remedy("Put each statement into a migration of its own, or make those before it harmless when repeated"
                        + " (IF EXISTS, IF NOT EXISTS). Where the server can take statements back, let one transaction"
                        + " span the script.")
                .repeat(ByHand.brokenOff(recording, first.broken()));
        sorted.stream().limit(TOLD).forEach(place -> found.evidence(told(place)));
        if (sorted.size() > TOLD) {
            found.evidence("and " + (sorted.size() - TOLD) + " more places");
        }
        return found.finding();
    }

    private static String told(Place place) {
        return "broken off before line " + place.line() + ": " + place.left().inWords() + "; again: it " + again(place)
                + "; the rollback: " + down(place.down());
    }

    private static String again(Place place) {
        Outcome.Failed failed = Failures.of(place.again());
        return failed == null ? "leads elsewhere" : "fails: " + Failures.headline(failed);
    }

    private static String down(Step down) {
        if (down == null) {
            return "there is none";
        }
        Outcome.Failed failed = Failures.of(down);
        Residue residue = Residue.between(down.before(), down.after(), List.of(down));
        return failed != null
                ? "it fails: " + Failures.headline(failed)
                : residue.onlyMoved() ? "it cleans up" : "it runs, and what differs then is " + residue.inWords();
    }
}
