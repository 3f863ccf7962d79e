package io.seatrial.check;

import io.seatrial.migration.History;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings in the order a person reads a history: what concerns all of it first, then migration by migration. */
public final class InOrder {

    private InOrder() {}

    public static List<Finding> of(History history, List<Finding> findings) {
        Map<String, Integer> places = new HashMap<>();
        history.migrations().forEach(migration -> places.put(migration.version(), places.size()));
        return findings.stream()
                .sorted(Comparator.comparingInt((Finding finding) -> places.getOrDefault(finding.migration(), -1))
                        .thenComparing(Finding::severity)
                        .thenComparing(finding -> finding.rule().id()))
                .toList();
    }
}
