package io.seatrial.check;

import io.seatrial.migration.Direction;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells each defect once: what a later trial sees of a defect that an earlier one has shown becomes a line of its evidence,
 * and what only a later trial sees says so.
 */
final class Folding {

    /** How a line of evidence begins that says whose rows were there. */
    static final String ON_ROWS = "seen on ";

    private static final String IN_TRIAL = "also seen in ";

    private Folding() {}

    /** @param found in the order of the recordings */
    static List<Finding> of(List<Finding> found, List<Recording> recordings) {
        Map<Key, List<Finding>> told = new LinkedHashMap<>();
        Map<Finding, List<String>> also = new LinkedHashMap<>();
        Map<Finding, String> advice = new HashMap<>();
        for (Finding finding : found) {
            List<Finding> same = told.computeIfAbsent(Key.of(finding), key -> new ArrayList<>());
            Finding first = same.stream()
                    .filter(earlier -> shows(earlier, finding))
                    .findFirst()
                    .orElse(null);
            if (first != null && finding.remedy() != null) {
                // A trial that looks at the schema may know better what to do.
                advice.putIfAbsent(first, finding.remedy());
            }
            if (first == null) {
                Finding own = alone(finding, recordings);
                same.add(own);
                also.put(own, new ArrayList<>());
            } else if (finding.trial() != null && !finding.trial().equals(first.trial())) {
                also.get(first).add(IN_TRIAL + finding.trial());
            } else if (!finding.evidence().equals(first.evidence())) {
                onRows(finding).forEach(also.get(first)::add);
            }
        }
        return also.entrySet().stream()
                .map(entry -> with(entry.getKey().advised(advice.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    private record Key(Rule rule, String migration, Direction direction, String database, String file) {
        static Key of(Finding finding) {
            boolean wholeHistory = finding.migration() == null;
            return new Key(
                    finding.rule(),
                    finding.migration(),
                    finding.direction(),
                    finding.database(),
                    wholeHistory ? finding.file() : null);
        }
    }

    /** True when the later finding says nothing that the earlier one has not said. */
    private static boolean shows(Finding earlier, Finding later) {
        // What happens to the rows of seeds at a line is told where it happens to other rows, or seeds, at that line.
        boolean ofSeeds = "with-seeds".equals(later.trial())
                && later.line() > 0
                && later.line() == earlier.line()
                && later.severity() == earlier.severity();
        return ofSeeds
                || earlier.message().equals(later.message())
                || new HashSet<>(earlier.evidence()).containsAll(later.evidence());
    }

    /** What only the walk from the newest migration down sees, although each migration was tried by itself, says so. */
    private static Finding alone(Finding finding, List<Recording> recordings) {
        boolean walked = of(finding, recordings).anyMatch(recording -> walks(recording, finding));
        boolean triedAlone = recordings.stream()
                .filter(recording -> recording.database().equals(finding.database()))
                .anyMatch(recording -> tries(recording, finding));
        return walked && triedAlone
                ? finding.saying(finding.message() + " Seen only in " + finding.trial() + ".", finding.evidence())
                : finding;
    }

    private static Stream<Recording> of(Finding finding, List<Recording> recordings) {
        return recordings.stream()
                .filter(recording -> recording.trial().equals(finding.trial())
                        && recording.database().equals(finding.database()));
    }

    private static boolean walks(Recording recording, Finding finding) {
        return has(recording, finding, finding.direction() == Direction.DOWN ? Step.Role.DESCENT : Step.Role.ASCENT);
    }

    private static boolean tries(Recording recording, Finding finding) {
        return has(recording, finding, finding.direction() == Direction.DOWN ? Step.Role.DOWN : Step.Role.AGAIN);
    }

    private static boolean has(Recording recording, Finding finding, Step.Role role) {
        return recording.steps(role).anyMatch(step -> step.migration().version().equals(finding.migration()));
    }

    /** Of a finding that is told with another: on whose rows it was seen, and what. */
    private static Stream<String> onRows(Finding finding) {
        return finding.evidence().stream()
                .filter(line -> line.startsWith(ON_ROWS))
                .map(line -> "also " + line + ": " + finding.message().replaceFirst("^[^:]*: ", ""));
    }

    /** @param more lines of evidence; trials in which it was seen, too, share one */
    private static Finding with(Finding finding, List<String> more) {
        if (more.isEmpty()) {
            return finding;
        }
        List<String> evidence = new ArrayList<>(finding.evidence());
        String trials = more.stream()
                .filter(line -> line.startsWith(IN_TRIAL))
                .map(line -> line.substring(IN_TRIAL.length()))
                .distinct()
                .collect(Collectors.joining(", "));
        more.stream().filter(line -> !line.startsWith(IN_TRIAL)).distinct().forEach(evidence::add);
        if (!trials.isEmpty()) {
            evidence.add(IN_TRIAL + trials);
        }
        return finding.saying(finding.message(), evidence);
    }
}
