package io.seatrial.migration.layout;

import java.nio.file.Path;
import java.util.List;

/** The folder a user points Seatrial at, and what layouts ask of it. */
public final class Project {

    private final Path root;
    private final String database;
    private Survey survey;

    /** @param root any folder: the project's, or the migrations' own */
    public Project(Path root) {
        this(root.toAbsolutePath().normalize(), null, null);
    }

    private Project(Path root, String database, Survey survey) {
        this.root = root;
        this.database = database;
        this.survey = survey;
    }

    /** The same, to be read as for that database. @param name as {@code --database} spells it */
    Project readFor(String name) {
        return new Project(root, name, survey());
    }

    /** The database that it is to be read for; null for the one that its migrations are written for. */
    String database() {
        return database;
    }

    public Path root() {
        return root;
    }

    /** The path as reports show it: relative to the project, with forward slashes; {@code .} for the project itself. */
    public String relative(Path path) {
        String relative =
                root.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
        return relative.isEmpty() ? "." : relative;
    }

    /** The folders of the project that may hold migrations, in a fixed order. */
    List<Folder> folders() {
        return survey().folders();
    }

    /** What the project's own files say about tools and databases. */
    Manifests manifests() {
        return survey().manifests();
    }

    private synchronized Survey survey() {
        if (survey == null) {
            survey = Survey.of(root);
        }
        return survey;
    }
}
