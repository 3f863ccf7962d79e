package io.seatrial;

import io.seatrial.migration.Migration;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import io.seatrial.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Gathers what was really examined. */
final class Examinees {

    private final Migration migration;
    private final String database;
    private final Set<String> trials = new LinkedHashSet<>();
    private long nanos;

    private Examinees(Migration migration, String database) {
        this.migration = migration;
        this.database = database;
    }

    /** One entry for each migration and database of which at least one step was recorded that tells something of it. */
    static List<Report.Examined> of(List<Recording> recordings, Predicate<Migration> examines) {
        Map<List<String>, Examinees> all = new LinkedHashMap<>();
        for (Recording recording : recordings) {
            for (Step step : recording.steps()) {
                if (examines.test(step.migration()) && tells(step)) {
                    all.computeIfAbsent(
                                    List.of(
                                            recording.database(),
                                            step.migration().version()),
                                    key -> new Examinees(step.migration(), recording.database()))
                            .add(recording.trial(), step);
                }
            }
        }
        List<Report.Examined> examined = new ArrayList<>();
        all.values().forEach(one -> examined.add(one.examined()));
        return examined;
    }

    /** False where the server lacked what the script needs. */
    private static boolean tells(Step step) {
        return !(step.outcome() instanceof Outcome.Failed failed) || failed.reason() != Outcome.Reason.ENVIRONMENT;
    }

    private void add(String trial, Step step) {
        trials.add(trial);
        nanos += step.took().toNanos();
    }

    private Report.Examined examined() {
        return new Report.Examined(
                migration.version(), migration.name(), migration.file(), database, List.copyOf(trials), nanos / 1e9);
    }
}
