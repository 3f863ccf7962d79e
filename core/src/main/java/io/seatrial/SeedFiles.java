package io.seatrial;

import io.seatrial.database.Dialect;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.Seed;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.migration.layout.Editions;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the seeds of a project: what the settings name, or the folders where they usually lie. */
final class SeedFiles {

    /** The usual environments, in the order they are tried; all of them build on the first. */
    private static final List<String> USUAL = List.of(Seed.REFERENCE, "development", "test", "production");

    private static final int DEEPEST = 8;

    private final Path project;
    private final History history;
    private final Dialect dialect;
    private final GitProject git;

    private SeedFiles(Path project, History history, Dialect dialect) {
        this.project = project.toAbsolutePath().normalize();
        this.history = history;
        this.dialect = dialect;
        this.git = GitProject.of(project);
    }

    /**
     * The seeds for that database.
     *
     * @throws SettingsException when the settings name a file that is not there
     */
    static List<Seed> of(Settings settings, History history, Dialect dialect) {
        SeedFiles files = new SeedFiles(settings.project(), history, dialect);
        Map<String, ByDatabase<SeedSettings>> said = settings.rowTests().seeds();
        List<Seed> seeds = new ArrayList<>();
        if (said.isEmpty()) {
            for (String environment : USUAL) {
                Path folder = files.project.resolve("seeds").resolve(environment);
                List<Path> found = files.inside(folder);
                if (!found.isEmpty()) {
                    seeds.add(files.seed(environment, files.own(folder, found), found));
                }
            }
            return seeds;
        }
        said.forEach((environment, where) -> seeds.add(files.seed(environment, where)));
        seeds.sort(java.util.Comparator.comparing(seed -> !seed.environment().equals(Seed.REFERENCE)));
        return seeds;
    }

    private Seed seed(String environment, ByDatabase<SeedSettings> said) {
        SeedSettings where = said.on(dialect);
        if (where == null) {
            return Seed.missing(environment, Settings.FILE + " names some for " + said.names() + " only");
        }
        if (where.command() != null) {
            return new Seed(
                    environment,
                    List.of(),
                    where.command(),
                    Settings.FILE,
                    where.line(),
                    null,
                    "a command does not tell for which version it was written");
        }
        List<Path> found = new ArrayList<>();
        List<Path> own = new ArrayList<>();
        for (String path : where.paths()) {
            List<Path> some = matching(path);
            if (some.isEmpty()) {
                throw new SettingsException(Settings.FILE + ", line " + where.line() + ": the seeds of \"" + environment
                        + "\": there is no SQL file " + path + ". Name a file, a folder with SQL files, or a pattern.");
            }
            found.addAll(some);
            Path folder = project.resolve(path.contains("*") ? "" : path).normalize();
            own.addAll(path.contains("*") || !Files.isDirectory(folder) ? some : own(folder, some));
        }
        return seed(environment, own, found);
    }

    private Seed seed(String environment, List<Path> own, List<Path> all) {
        return own.isEmpty()
                ? Seed.missing(environment, "there is " + shown(all.get(0)) + ", which is for another database")
                : seed(environment, own);
    }

    /** Those that are for every database, or lie in a folder that is named after this one, or carry its name. */
    private List<Path> own(Path folder, List<Path> files) {
        Map<Path, String> named = new java.util.HashMap<>();
        files.forEach(file -> named.put(file, database(folder.relativize(file))));
        String name = ByDatabase.first(dialect, named::containsValue);
        return files.stream()
                .filter(file -> named.get(file) == null || named.get(file).equals(name))
                .toList();
    }

    /** The database that a folder on the way or the end of the name says, as in {@code plans.mysql.sql}; null for none. */
    private static String database(Path file) {
        for (int i = 0; i < file.getNameCount() - 1; i++) {
            String named = Editions.database(file.getName(i).toString());
            if (named != null) {
                return named;
            }
        }
        String[] parts = file.getFileName().toString().split("\\.");
        return parts.length > 2 ? Editions.database(parts[parts.length - 2]) : null;
    }

    private Seed seed(String environment, List<Path> files) {
        List<Script> scripts = files.stream()
                .map(file -> new Script(shown(file), 1, TransactionUnit.STATEMENT, () -> Files.newBufferedReader(file)))
                .toList();
        Written written = written(files);
        return new Seed(environment, scripts, null, shown(files.get(0)), 0, written.since(), written.because());
    }

    /** @param since null where nothing tells */
    private record Written(String since, String because) {}

    /** The newest migration that was there when the newest of the files was written last. */
    private Written written(List<Path> files) {
        String since = null;
        String because = null;
        int newest = -1;
        for (Path file : files) {
            GitProject.Last last = git.lastChange(shown(file));
            if (last == null) {
                return new Written(null, "git does not tell, so the first version on which it loads is taken");
            }
            int height = height(last);
            if (height > newest) {
                newest = height;
                since = history.migrations().get(height).version();
                because = last.commit() == null
                        ? shown(file) + " has changes that are not committed"
                        : "git: " + shown(file) + " was last changed in "
                                + last.commit().substring(0, 10);
            }
        }
        return since == null
                ? new Written(
                        null, "git knows no migration from before it, so the first version on which it loads is taken")
                : new Written(since, because);
    }

    private int height(GitProject.Last last) {
        List<Migration> all = history.migrations();
        if (last.commit() == null) {
            return all.size() - 1;
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            if (last.files().contains(all.get(i).file())) {
                return i;
            }
        }
        return -1;
    }

    private String shown(Path file) {
        return project.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    private List<Path> matching(String path) {
        Path plain = path.contains("*") ? null : project.resolve(path).normalize();
        if (plain != null) {
            return Files.isRegularFile(plain) ? List.of(plain) : inside(plain);
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + path);
        return walk(project, file -> matcher.matches(project.relativize(file)));
    }

    private List<Path> inside(Path folder) {
        return walk(folder, file -> true);
    }

    private static List<Path> walk(Path folder, java.util.function.Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(".sql"))
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new SettingsException("Looking for seeds in " + folder + " failed: " + e + ". Make it readable.", e);
        }
    }
}
