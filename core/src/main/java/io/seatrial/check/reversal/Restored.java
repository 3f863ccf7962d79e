package io.seatrial.check.reversal;

import io.seatrial.check.Containment;
import io.seatrial.check.Failures;
import io.seatrial.check.Mention;
import io.seatrial.check.Residue;
import io.seatrial.check.Reversal;
import io.seatrial.diff.Change;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.List;

/** How far a rollback came back to where the up had begun. */
final class Restored {

    private static final int MOST_ORIGINS = 8;

    private Restored() {}

    /** True when both scripts ran, had something to say, and nothing earlier colours the result. */
    static boolean judgeable(Reversal trip) {
        return Declared.reversible(trip.migration())
                && trip.undisturbed()
                && trip.up().ok()
                && trip.down().ok()
                && !EmptyScript.in(trip.down());
    }

    static Residue residue(Reversal trip) {
        return Residue.between(trip.up().before(), trip.down().after(), List.of(trip.up(), trip.down()));
    }

    /** The statement of the down that has to do with what differs; its first where none names it, null where none ran. */
    static StatementRun statement(Reversal trip, Residue residue) {
        StatementRun named = Mention.statement(trip.down(), residue.ids());
        return named != null || trip.down().runs().isEmpty()
                ? named
                : trip.down().runs().get(0);
    }

    /** Which statements made what is left, took what is lost and changed what is altered. */
    static List<String> origins(Reversal trip, Residue residue) {
        List<String> lines = new ArrayList<>();
        for (ObjectId id : Containment.rootsOf(residue.left())) {
            StatementRun maker = Mention.maker(trip.up(), id);
            if (maker != null) {
                lines.add("made by " + Failures.excerpt(maker));
            }
        }
        for (ObjectId id : Containment.rootsOf(residue.lost())) {
            add(lines, Mention.changed(trip.down(), id) ? trip.down() : trip.up(), "taken", List.of(id));
        }
        add(
                lines,
                trip.up(),
                "changed",
                residue.altered().stream().map(Change::id).toList());
        return lines.stream().distinct().limit(MOST_ORIGINS).toList();
    }

    private static void add(List<String> lines, Step step, String did, List<ObjectId> ids) {
        for (ObjectId id : ids) {
            StatementRun run = did.equals("changed") ? Mention.changer(step, id) : Mention.statement(step, List.of(id));
            if (run != null) {
                lines.add(did + " by " + Failures.excerpt(run));
            }
        }
    }

    static String remedy(Residue residue) {
        List<String> advice = new ArrayList<>();
        if (residue.harmless()) {
            return residue.left().isEmpty()
                    ? "Nothing: the texts differ, the meaning does not."
                    : residue.left().stream().anyMatch(object -> Facts.REFERS_TO.of(object) != null)
                            ? "Usually nothing: a privilege on a table that is gone does no harm until there is one of that"
                                    + " name again. Revoke it in the down if it should go."
                            : "Usually nothing: an extension that stays does no harm. Drop it in the down if it should go.";
        }
        if (enumGrew(residue)) {
            advice.add(
                    "PostgreSQL cannot remove a value of an enum: make a new type without it, move the columns over and"
                            + " drop the old one, or say in the file that there is no way back");
        }
        if (!residue.left().isEmpty()) {
            advice.add("drop in the down what the up has made");
        }
        if (!residue.lost().isEmpty()) {
            advice.add("make again in the down what the up has dropped, and what went along with it");
        }
        if (!residue.altered().isEmpty() && advice.isEmpty()) {
            advice.add(
                    "give back in the down what the up changed: type, default, NOT NULL and definition as they were");
        }
        String joined = String.join("; ", advice);
        return Character.toUpperCase(joined.charAt(0)) + joined.substring(1) + ".";
    }

    private static boolean enumGrew(Residue residue) {
        return residue.altered().stream()
                .anyMatch(change -> change instanceof Change.Altered alteration
                        && alteration.facts().containsKey("labels"));
    }
}
