package io.seatrial.trial;

import io.seatrial.trouble.SettingsException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All trials, in the order they are performed. */
public final class Trials {

    private Trials() {}

    public static List<Trial> all() {
        return List.of(
                new FromNothing(),
                new RoundTrip(),
                new FullDescent(),
                new PartialDescent(),
                new Twice(),
                new Interrupted(),
                new OntoData(),
                new WithSeeds(),
                new ByHand(),
                new AcrossDatabases());
    }

    /**
     * The trials of those names, in the order they are performed.
     *
     * @param names empty for those that are performed by default; {@code all} for all
     * @throws SettingsException when a name means nothing
     */
    public static List<Trial> named(List<String> names) {
        if (names.isEmpty()) {
            return all().stream().filter(Trial::byDefault).toList();
        }
        Set<String> unknown = new LinkedHashSet<>(names);
        all().forEach(trial -> unknown.remove(trial.name()));
        unknown.remove("all");
        if (!unknown.isEmpty()) {
            throw new SettingsException("Choosing the trials: there is none called '" + String.join("', '", unknown)
                    + "'. Known are "
                    + all().stream().map(Trial::name).collect(Collectors.joining(", ")) + ", and all.");
        }
        return all().stream()
                .filter(trial -> names.contains("all") || names.contains(trial.name()))
                .toList();
    }
}
