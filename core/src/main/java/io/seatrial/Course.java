package io.seatrial;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Recording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One history of a project, with what was seen of it on the databases that it is for. */
final class Course {

    private final History history;
    private final List<Recording> recordings = new ArrayList<>();
    private Chosen chosen = new Chosen(Set.of(), Set.of());

    Course(History history) {
        this.history = history;
    }

    History history() {
        return history;
    }

    void choose(Chosen which) {
        chosen = which;
    }

    Chosen chosen() {
        return chosen;
    }

    boolean examines(Migration migration) {
        return chosen.versions().contains(migration.version());
    }

    void saw(List<Recording> more) {
        recordings.addAll(more);
    }

    List<Recording> recordings() {
        return recordings;
    }

    /** True where that version is none of this history's, or was examined by all of those trials. */
    boolean thoroughly(String version, List<String> trials) {
        Set<String> performed = new LinkedHashSet<>();
        recordings.forEach(recording -> performed.add(recording.trial()));
        return history.migrations().stream()
                        .noneMatch(migration -> migration.version().equals(version))
                || chosen.versions().contains(version) && performed.containsAll(trials);
    }
}
