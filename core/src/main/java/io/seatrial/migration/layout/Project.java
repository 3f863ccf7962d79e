package io.seatrial.migration.layout;

import java.nio.file.Path;
import java.util.List;

/** The folder a user points Seatrial at, and what layouts ask of it. */
public final class Project {

    private final Path root;
    private Survey survey;

    /** @param root any folder: the project's, or the migrations' own */
    public Project(Path root) {
        this.root = root.toAbsolutePath().normalize();
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
