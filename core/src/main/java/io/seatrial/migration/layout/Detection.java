package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The layout chosen for a project, and why.
 *
 * @param root the folder that holds the migrations
 * @param because for a person, in one sentence
 * @param alternatives what else would fit, best first, each for a person with the options that choose it; may be empty
 */
public record Detection(Project project, Layout layout, Path root, String because, List<String> alternatives) {

    private static final List<String> SIDE_ROOMS =
            List.of("test", "tests", "testdata", "test-data", "fixtures", "example", "examples", "testing");

    public Detection {
        alternatives = List.copyOf(alternatives);
    }

    private record Candidate(Layout layout, Path root, Layout.Evidence evidence) {}

    /**
     * Chooses; never asks.
     *
     * @param layout the name that the user gave, or null to choose
     * @param migrations the folder that the user gave, or null to choose
     * @throws SettingsException when there is no such folder, no such layout, or nothing to read
     */
    public static Detection of(Project project, String layout, Path migrations) {
        if (!Files.isDirectory(project.root())) {
            throw new SettingsException("Looking for migrations: there is no folder " + project.root()
                    + ". Give the project's folder or the migrations' own.");
        }
        List<Layout> layouts = layout == null ? Layouts.all() : List.of(named(layout));
        List<Candidate> found = candidates(project, layouts, migrations);
        if (found.isEmpty() && layout != null && migrations != null) {
            return new Detection(project, layouts.get(0), folder(project, migrations), "the options say so", List.of());
        }
        refuseForeign(project, layout, migrations, found);
        return chosen(project, found);
    }

    /** Numbered files beside a foreign tool's migrations are not what the project means, unless the user says so. */
    private static void refuseForeign(Project project, String layout, Path migrations, List<Candidate> found) {
        boolean sure =
                !found.isEmpty() && (found.get(0).evidence().strength() > 0 || layout != null || migrations != null);
        if (sure) {
            return;
        }
        List<String> foreign = ForeignTools.seen(project, folders(project, migrations));
        if (found.isEmpty() || !foreign.isEmpty()) {
            throw NothingFound.in(
                    project, migrations, foreign, found.isEmpty() ? null : options(project, found.get(0)));
        }
    }

    /** Not the same files with less behind it, nor a folder inside that is read anyway. */
    private static boolean isAnotherWay(Candidate one, Candidate first, List<Candidate> found) {
        boolean inside = one.layout() == first.layout() && one.root().startsWith(first.root());
        boolean betterRead = one.evidence().strength() == 0
                && found.stream()
                        .anyMatch(other -> other != one
                                && other.root().equals(one.root())
                                && other.evidence().strength() > 0);
        return !inside && !betterRead;
    }

    private static String options(Project project, Candidate one) {
        return one.layout().name() + " in " + project.relative(one.root()) + " (--layout "
                + one.layout().name() + " --migrations " + project.relative(one.root()) + ")";
    }

    private static Layout named(String name) {
        return Layouts.all().stream()
                .filter(layout -> layout.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SettingsException("Choosing the layout: there is none called '" + name
                        + "'. Known are "
                        + Layouts.all().stream().map(Layout::name).collect(Collectors.joining(", "))
                        + "."));
    }

    private static Path folder(Project project, Path migrations) {
        Path folder = project.root().resolve(migrations).normalize();
        Path given =
                Files.isDirectory(folder) ? folder : migrations.toAbsolutePath().normalize();
        if (!Files.isDirectory(given)) {
            throw new SettingsException("Looking for migrations: there is no folder " + migrations + ", neither in "
                    + project.root() + " nor where Seatrial was started. Give the folder that holds the migrations.");
        }
        return given;
    }

    private static List<Candidate> candidates(Project project, List<Layout> layouts, Path migrations) {
        List<Candidate> found = new ArrayList<>();
        for (Folder folder : folders(project, migrations)) {
            for (Layout layout : layouts) {
                Layout.Evidence evidence = layout.recognise(project, folder);
                if (evidence != null) {
                    found.add(new Candidate(layout, folder.path(), evidence));
                }
            }
        }
        found.sort(preference(project));
        return found;
    }

    private static List<Folder> folders(Project project, Path migrations) {
        if (migrations == null) {
            return project.folders();
        }
        try {
            return List.of(Folder.of(folder(project, migrations)));
        } catch (IOException e) {
            throw new SettingsException("Looking for migrations: " + migrations + " cannot be read: " + e, e);
        }
    }

    private static Comparator<Candidate> preference(Project project) {
        return Comparator.comparing((Candidate one) -> isSideRoom(project, one.root()))
                .thenComparing(one -> -one.evidence().strength())
                .thenComparing(one -> rank(Databases.named(project, one.root())))
                .thenComparing(one -> -one.evidence().migrations())
                .thenComparing(one -> one.root().getNameCount());
    }

    private static boolean isSideRoom(Project project, Path root) {
        Path inside = project.root().relativize(root);
        return Stream.iterate(0, i -> i + 1)
                .limit(inside.getNameCount())
                .anyMatch(i -> SIDE_ROOMS.contains(inside.getName(i).toString()));
    }

    /** Folders for PostgreSQL come first, folders that name no database next. */
    private static int rank(String database) {
        if (database == null) {
            return 1;
        }
        return database.equals(Databases.DEFAULT) ? 0 : 2;
    }

    private static Detection chosen(Project project, List<Candidate> found) {
        Candidate first = found.get(0);
        List<String> others = found.stream()
                .skip(1)
                .filter(one -> isAnotherWay(one, first, found))
                .limit(5)
                .map(one -> options(project, one))
                .toList();
        return new Detection(
                project, first.layout(), first.root(), first.evidence().because(), others);
    }

    /** The same layout in another folder of the project. */
    Detection in(Project reading, Path folder) {
        String why = folder.equals(root)
                ? because
                : "it lies beside " + project.relative(root) + ", in " + project.relative(folder);
        return new Detection(reading, layout, folder, why, List.of());
    }

    /**
     * Reads the history.
     *
     * @param placeholders values for the placeholders that the tool replaces in scripts
     */
    public History read(Map<String, String> placeholders) throws IOException {
        History history = layout.read(project, root, placeholders);
        return new History(
                history.layout(),
                history.dialect(),
                history.root(),
                history.sessionPerFile(),
                history.trackingTables(),
                because,
                history.migrations(),
                history.oddities());
    }
}
