package io.seatrial.report;

import io.seatrial.check.Severity;
import io.seatrial.check.across.Divergence;
import io.seatrial.check.across.Divergences;
import io.seatrial.migration.Migration;
import io.seatrial.report.Report.Examined;
import io.seatrial.report.Report.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every format says of a report as a whole, so that they all say the same. */
public final class Summary {

    private static final Comparator<Judged> WORST_FIRST =
            Comparator.comparing((Judged judged) -> judged.finding().severity());

    private final Report report;
    private final Map<String, List<Judged>> byMigration = new HashMap<>();
    private final Set<String> examined = new LinkedHashSet<>();

    public Summary(Report report) {
        this.report = report;
        for (Judged judged : report.findings()) {
            byMigration
                    .computeIfAbsent(judged.finding().migration(), version -> new ArrayList<>())
                    .add(judged);
        }
        for (Examined one : report.examined()) {
            examined.add(one.migration());
        }
    }

    /** How many migrations the history has. */
    public int migrations() {
        return report.history() == null ? 0 : report.history().migrations().size();
    }

    /** How many of them have a way back that is more than an empty script. */
    public int reversible() {
        return report.history() == null
                ? 0
                : (int) report.history().migrations().stream()
                        .filter(migration -> migration.down() != null)
                        .count();
    }

    /** How many migrations were examined. */
    public int examined() {
        return examined.size();
    }

    /** The findings of that severity that are neither allowed nor accepted. */
    public long count(Severity severity) {
        return report.findings().stream()
                .filter(judged -> judged.counts() && judged.finding().severity() == severity)
                .count();
    }

    /** The findings that the project allows or has accepted. */
    public long excused() {
        return report.findings().stream().filter(judged -> !judged.counts()).count();
    }

    /** Findings of a migration, worst first; those about the whole history under null. */
    public List<Judged> findings(String migration) {
        return byMigration.getOrDefault(migration, List.of()).stream()
                .sorted(WORST_FIRST)
                .toList();
    }

    /** All findings by migration in the order of the history, those about the whole history first. */
    public Map<String, List<Judged>> findingsInOrder() {
        Map<String, List<Judged>> ordered = new LinkedHashMap<>();
        if (byMigration.containsKey(null)) {
            ordered.put(null, findings(null));
        }
        if (report.history() != null) {
            for (Migration migration : report.history().migrations()) {
                if (byMigration.containsKey(migration.version())) {
                    ordered.put(migration.version(), findings(migration.version()));
                }
            }
        }
        byMigration.keySet().forEach(version -> ordered.computeIfAbsent(version, this::findings));
        return ordered;
    }

    public State state(String migration) {
        return state(byMigration.getOrDefault(migration, List.of()), examined.contains(migration));
    }

    private static State state(List<Judged> findings, boolean examined) {
        Severity worst = findings.stream()
                .filter(Judged::counts)
                .map(judged -> judged.finding().severity())
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (worst == null) {
            return examined ? State.FINE : State.NOT_EXAMINED;
        }
        return switch (worst) {
            case ERROR -> State.FAILED;
            case WARNING -> State.WARNED;
            case NOTE -> State.NOTED;
        };
    }

    /** What became of a migration on one of several databases. @param column one of {@link Report#columns} */
    public State state(String migration, Report.Column column) {
        boolean there = column.history().migrations().stream()
                .anyMatch(one -> one.version().equals(migration));
        if (!there) {
            return State.ABSENT;
        }
        boolean looked = report.examined().stream()
                .anyMatch(one ->
                        one.migration().equals(migration) && one.database().equals(column.database()));
        return state(
                byMigration.getOrDefault(migration, List.of()).stream()
                        .filter(judged -> column.isAt(judged.finding()))
                        .toList(),
                looked);
    }

    /** True when at least two databases got through their whole histories, so that these could be compared. */
    public boolean compared() {
        return Divergences.compared(report.recordings());
    }

    /** On what the databases disagree in the end, whatever the project says to it. */
    public List<Divergence> divergences() {
        return report.columns().size() > 1 ? Divergences.in(report.recordings()) : List.of();
    }

    /** The examined migrations whose statements took longest, longest first. */
    public List<Examined> slowest(int most) {
        return report.examined().stream()
                .filter(one -> one.seconds() >= 0.05)
                .sorted(Comparator.comparingDouble(Examined::seconds).reversed())
                .limit(most)
                .toList();
    }

    /** How full the tables were, a line for each trial that filled some. */
    public List<String> stocked() {
        return Stocked.of(report).stream().map(Stocked::line).toList();
    }

    /** The run's ending in one sentence. */
    public String sentence() {
        if (report.compared() != null && report.failure() == null) {
            return Plain.line(report.compared().sentence());
        }
        return switch (report.conclusion()) {
            case PASSED -> "Passed: " + scope() + ", " + counts() + ".";
            case FINDINGS -> "Findings: " + scope() + ", " + counts() + ".";
            case NOTHING_NEW ->
                "Nothing new: the history has " + plural(migrations(), "migration")
                        + ", and the selection leaves none to examine.";
            case NOTHING_EXAMINED -> "Nothing examined: this is not a pass.";
            case BROKEN -> "Broken: the run could not be finished.";
        };
    }

    /** Such as {@code 3 of 12 migrations examined}. */
    public String scope() {
        return examined() == migrations()
                ? plural(migrations(), "migration") + " examined"
                : examined() + " of " + plural(migrations(), "migration") + " examined";
    }

    /** Such as {@code 2 errors, 1 warning, 1 note, 1 allowed}. */
    public String counts() {
        List<String> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (count(severity) > 0) {
                words.add(plural(count(severity), severity.label()));
            }
        }
        if (excused() > 0) {
            words.add(excused() + " allowed or accepted");
        }
        return words.isEmpty() ? "no findings" : String.join(", ", words);
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
