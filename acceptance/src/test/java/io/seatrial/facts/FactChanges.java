package io.seatrial.facts;

import io.seatrial.diff.Change;
import java.util.ArrayList;
import java.util.List;

/** What changed, in the words of the headers of mutations: {@code kind.fact}. */
final class FactChanges {

    private FactChanges() {}

    /** Sorted, each once. */
    static List<String> of(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> facts(change).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> facts(Change change) {
        String kind = change.id().kind().name() + ".";
        List<String> facts = new ArrayList<>();
        if (change instanceof Change.Added) {
            facts.add(kind + "added");
        } else if (change instanceof Change.Removed) {
            facts.add(kind + "removed");
        } else if (change instanceof Change.Altered altered) {
            altered.facts().keySet().forEach(fact -> facts.add(kind + fact));
        } else if (change instanceof Change.Renamed) {
            facts.add(kind + "renamed");
        }
        return facts;
    }
}
