package io.seatrial.check;

import io.seatrial.migration.Remark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the project allows, and which of it was needed.
 *
 * @param given in the scripts first, then in the settings
 * @param remarks everything the scripts say to Seatrial
 * @param unused those that no finding needed, though what they speak of was examined
 */
public record Allowances(List<Allowance> given, List<Remark> remarks, List<Allowance> unused) {

    public Allowances {
        given = List.copyOf(given);
        remarks = List.copyOf(remarks);
        unused = List.copyOf(unused);
    }

    /** What scripts and settings say, before anything was found. */
    public static Allowances of(List<Remark> remarks, List<Allowance> settings) {
        List<Allowance> given = new ArrayList<>(
                remarks.stream().map(Allowance::of).filter(Objects::nonNull).toList());
        given.addAll(settings);
        return new Allowances(given, remarks, List.of());
    }

    /** The reason why that finding is known and meant, or null. */
    public String reasonFor(Finding finding) {
        return given.stream()
                .filter(allowance -> allowance.covers(finding))
                .map(Allowance::because)
                .findFirst()
                .orElse(null);
    }

    /** True when a finding of one of those checks about that migration is known and meant. */
    public boolean speakOf(String version, Set<String> checks) {
        return given.stream()
                .anyMatch(allowance -> allowance.because() != null
                        && checks.contains(allowance.check())
                        && allowance.speaksOf(version));
    }

    /**
     * The same allowances, knowing which of them were not needed.
     *
     * @param versions of the whole history
     * @param examined true for a migration that was examined by every trial that could have found something
     */
    public Allowances usedOn(List<Finding> findings, List<String> versions, Predicate<String> examined) {
        Set<String> known = new HashSet<>();
        Checks.all().forEach(check -> known.add(check.rule().id()));
        List<Allowance> idle = given.stream()
                .filter(allowance -> allowance.because() != null && known.contains(allowance.check()))
                .filter(allowance -> findings.stream().noneMatch(allowance::covers))
                .filter(allowance ->
                        versions.stream().filter(allowance::speaksOf).allMatch(examined))
                .toList();
        return new Allowances(given, remarks, idle);
    }

    /** The same with more that nothing needs. */
    public Allowances withUnused(List<Allowance> more) {
        List<Allowance> all = new ArrayList<>(unused);
        all.addAll(more);
        return new Allowances(given, remarks, all);
    }

    /** What the checks say to these allowances themselves. */
    public List<Finding> findings() {
        return Checks.all().stream().flatMap(check -> check.examine(this)).toList();
    }
}
