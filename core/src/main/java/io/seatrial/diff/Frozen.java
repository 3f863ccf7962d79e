package io.seatrial.diff;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Moments that a script freezes while it runs, as {@code timestamp 'now'} in a view does: each time another, and nobody's
 * difference. What is so shows when the same scripts are run twice.
 */
public final class Frozen {

    private static final Pattern MOMENT = Pattern.compile("'\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[^']*'");

    private Frozen() {}

    /** True where nothing but a moment differs in something, so that it is worth while to build once more. */
    public static boolean mayBeIn(Comparison comparison) {
        return comparison.changes().stream().anyMatch(Frozen::onlyMoments);
    }

    /**
     * The comparison without moments that are others each time.
     *
     * @param built one of the two schemas
     * @param again the same, built a second time
     */
    public static Comparison leftOut(Comparison comparison, Snapshot built, Snapshot again) {
        Map<ObjectId, Set<String>> unstable = new HashMap<>();
        Differ.between(built.schema(), again.schema()).stream()
                .filter(Frozen::onlyMoments)
                .map(Change.Altered.class::cast)
                .forEach(change -> unstable.put(change.id(), change.facts().keySet()));
        List<Change> changes = new ArrayList<>();
        List<String> frozen = new ArrayList<>(comparison.frozen());
        for (Change change : comparison.changes()) {
            boolean each = onlyMoments(change)
                    && unstable.getOrDefault(change.id(), Set.of())
                            .containsAll(((Change.Altered) change).facts().keySet());
            if (each) {
                frozen.add(change.headline());
            } else {
                changes.add(change);
            }
        }
        return new Comparison(changes, comparison.ignored(), comparison.owners(), comparison.unmodelled(), frozen);
    }

    private static boolean onlyMoments(Change change) {
        return change instanceof Change.Altered altered
                && altered.facts().values().stream()
                        .allMatch(fact -> fact.before() != null
                                && fact.after() != null
                                && masked(fact.before()).equals(masked(fact.after())));
    }

    private static String masked(String text) {
        return MOMENT.matcher(text).replaceAll("'…'");
    }
}
