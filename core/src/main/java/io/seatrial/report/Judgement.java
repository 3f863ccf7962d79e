package io.seatrial.report;

import io.seatrial.check.Allowance;
import io.seatrial.check.Allowances;
import io.seatrial.check.Finding;
import io.seatrial.check.InOrder;
import io.seatrial.check.Severity;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What a project says to its findings.
 *
 * @param severity by the id of a check, overruling its own
 * @param allowances of the scripts and the settings
 * @param accepted findings of an old history that no longer count
 * @param authorship who brought which file
 * @param thoroughly true for the version of a migration that all trials examined which could have found something;
 *     allowances that speak of others are not called unused
 */
public record Judgement(
        Map<String, Severity> severity,
        Allowances allowances,
        Accepted accepted,
        Authorship authorship,
        Predicate<String> thoroughly) {

    public Judgement {
        severity = Map.copyOf(severity);
    }

    /** The findings, those about the allowances added, with what the project says to each, in the history's order. */
    public List<Report.Judged> of(History history, List<Finding> findings) {
        List<String> versions =
                history.migrations().stream().map(Migration::version).toList();
        Allowances applied = allowances.usedOn(findings, versions, thoroughly).withUnused(stale(findings, versions));
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(applied.findings());
        return InOrder.of(history, all).stream()
                .map(finding -> judge(history, finding))
                .toList();
    }

    /** Accepted findings that are gone. */
    private List<Allowance> stale(List<Finding> findings, List<String> versions) {
        return accepted.without(findings).stream()
                .filter(entry -> entry.migration() == null
                        ? versions.stream().allMatch(thoroughly)
                        : thoroughly.test(entry.migration()) || !versions.contains(entry.migration()))
                .map(entry -> new Allowance(
                        entry.rule(),
                        entry.migration(),
                        "it was accepted: " + entry.message(),
                        "",
                        accepted.file(),
                        0,
                        false))
                .toList();
    }

    private Report.Judged judge(History history, Finding finding) {
        Severity other = severity.get(finding.rule().id());
        Finding told = other == null ? finding : finding.with(other);
        Authorship.Origin origin = origin(history, finding);
        return new Report.Judged(
                told,
                allowances.reasonFor(finding),
                accepted.covers(finding),
                origin == null ? null : origin.author(),
                origin == null ? null : origin.date());
    }

    private Authorship.Origin origin(History history, Finding finding) {
        Authorship.Origin origin = authorship.of(finding.file());
        if (origin != null || finding.migration() == null) {
            return origin;
        }
        return history.migrations().stream()
                .filter(migration -> migration.version().equals(finding.migration()))
                .map(Migration::file)
                .map(authorship::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
