package io.seatrial.check;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Recording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All checks put to a history and to what the trials saw of it.
 *
 * @param findings each defect once, in the order of the history
 * @param defects what went wrong in our own checks, in words; such a run is broken, but keeps its findings
 */
public record Examination(List<Finding> findings, List<String> defects) {

    public Examination {
        findings = List.copyOf(findings);
        defects = List.copyOf(defects);
    }

    /**
     * Examines.
     *
     * @param recordings in the order in which the trials were performed
     * @param examines the migrations that findings are wanted for
     * @param alreadyThere versions that the compared git reference or tracking table has; empty where nothing is compared
     */
    public static Examination of(
            History history, List<Recording> recordings, Predicate<Migration> examines, Set<String> alreadyThere) {
        return of(Checks.all(), history, recordings, examines, alreadyThere);
    }

    /**
     * Examines what several databases come to.
     *
     * @param recordings of all trials on all of them
     * @param wanted the versions that findings are wanted for
     */
    public static Examination together(List<Recording> recordings, Predicate<String> wanted) {
        List<Finding> found = new ArrayList<>();
        List<String> defects = new ArrayList<>();
        for (Check check : Checks.all()) {
            collect(check, "all databases", () -> check.examineTogether(recordings), found, defects);
        }
        found.removeIf(finding -> finding.migration() != null && !wanted.test(finding.migration()));
        return new Examination(found, defects);
    }

    static Examination of(
            List<Check> checks,
            History history,
            List<Recording> recordings,
            Predicate<Migration> examines,
            Set<String> alreadyThere) {
        List<Finding> found = new ArrayList<>();
        List<String> defects = new ArrayList<>();
        for (Check check : checks) {
            collect(check, "the history", () -> check.examine(history), found, defects);
            collect(check, "the history", () -> check.examine(history, alreadyThere), found, defects);
        }
        for (Recording recording : recordings) {
            String where = recording.trial() + " on " + recording.database();
            checks.forEach(check -> collect(check, where, () -> examine(check, recording), found, defects));
        }
        Set<String> wanted = new HashSet<>();
        history.migrations().stream().filter(examines).forEach(migration -> wanted.add(migration.version()));
        found.removeIf(finding -> finding.migration() != null && !wanted.contains(finding.migration()));
        List<Finding> told = Mended.of(Folding.of(found, recordings), recordings);
        return new Examination(InOrder.of(history, told), defects);
    }

    private static Stream<Finding> examine(Check check, Recording recording) {
        return recording.onRows()
                ? Stream.concat(check.examine(recording.part(false)), check.examineRows(recording.part(true)))
                : check.examine(recording);
    }

    /** A defect of ours must not hide what other checks find. */
    private static void collect(
            Check check, String where, Supplier<Stream<Finding>> examine, List<Finding> found, List<String> defects) {
        try {
            List<Finding> all = examine.get().toList();
            found.addAll(all);
        } catch (RuntimeException e) {
            String place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
            defects.add("The check " + check.rule().id() + " failed on " + where + ": " + e + place
                    + ". This is a defect of Seatrial; please report it.");
        }
    }
}
