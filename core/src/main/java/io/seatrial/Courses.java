package io.seatrial;

import io.seatrial.database.DatabaseServers;
import io.seatrial.database.Dialect;
import io.seatrial.migration.Histories;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.layout.Editions;
import io.seatrial.recording.NotObserved;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which history of the project each database gets. */
final class Courses {

    private final Map<List<String>, Course> byFiles = new LinkedHashMap<>();
    private final List<Leg> legs = new ArrayList<>();
    private final List<NotObserved> unfit = new ArrayList<>();
    private final List<String> offered = new ArrayList<>();

    /**
     * A database to run on.
     *
     * @param database as the user named it
     * @param doubt why it is not sure that the history is meant for that database; null where it is
     */
    record Leg(String database, Course course, String doubt) {}

    private Courses() {}

    static Courses of(Settings settings) {
        Courses courses = new Courses();
        Editions editions = ProjectHistories.editions(settings);
        try {
            List<String> names =
                    settings.databases().isEmpty() ? editions.databases().subList(0, 1) : settings.databases();
            for (String name : names) {
                courses.add(name, editions);
            }
            if (courses.legs.isEmpty()) {
                courses.course(editions.first());
            }
        } catch (IOException e) {
            throw ProjectHistories.unreadable(settings, e);
        }
        courses.offer(editions);
        return courses;
    }

    private void add(String name, Editions editions) throws IOException {
        Dialect dialect = Dialects.meant(name);
        Editions.Edition edition = editions.on(dialect.name(), dialect.alsoReads());
        switch (edition.fit()) {
            case OWN, ANY -> legs.add(new Leg(name, course(edition.history()), null));
            case DOUBTFUL -> legs.add(new Leg(name, course(edition.history()), edition.why()));
            case NONE ->
                unfit.add(
                        new NotObserved("the history on " + name.replaceFirst("^(jdbc:\\w+):.*", "$1"), edition.why()));
        }
    }

    /** One for the same files, whatever databases they are for. */
    private Course course(History history) {
        List<String> files = new ArrayList<>();
        for (Migration migration : history.migrations()) {
            for (Script script : new Script[] {migration.up(), migration.down()}) {
                files.add(script == null ? "" : script.file());
            }
        }
        return byFiles.computeIfAbsent(files, key -> new Course(history));
    }

    private void offer(Editions editions) {
        // Where there is but one history, what it is for may be a mere guess.
        for (String database : editions.databases().size() > 1 ? editions.databases() : List.<String>of()) {
            boolean taken = legs.stream()
                    .map(leg -> Dialects.meant(leg.database()))
                    .anyMatch(dialect -> dialect.name().equals(database)
                            || dialect.alsoReads().contains(database));
            if (!taken
                    && Dialects.all().stream()
                            .anyMatch(dialect -> dialect.name().equals(database))) {
                offered.add(database);
            }
        }
    }

    /**
     * Works out for each history which migrations are examined.
     *
     * @throws SettingsException when the selection names something that is in none of them
     */
    void choose(Settings settings, DatabaseServers servers) {
        SettingsException refused = null;
        int chosen = 0;
        for (Course course : byFiles.values()) {
            try {
                course.choose(Chosen.from(settings, course.history(), servers));
                chosen++;
            } catch (SettingsException e) {
                refused = e;
            }
        }
        if (chosen == 0) {
            throw refused;
        }
    }

    List<Course> all() {
        return List.copyOf(byFiles.values());
    }

    List<Leg> legs() {
        return legs;
    }

    /** Databases that were asked for, and that the project has nothing for. */
    List<NotObserved> unfit() {
        return unfit;
    }

    /** Databases that the project has something for, and that were not asked for. */
    List<String> offered() {
        return offered;
    }

    /** All histories as one. */
    History together() {
        return Histories.together(all().stream().map(Course::history).toList());
    }
}
