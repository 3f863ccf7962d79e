package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.TransactionUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Plain numbered SQL files, however they spell up and down, or forward-only: what people write for a tool of their own,
 * for psql, Postgrator, tern, rambler and others.
 *
 * <p>Source: the manuals of those tools; {@link Spelling} and {@link PlainSections} have the words. Understood are
 * {@code 001_x.up.sql} with {@code 001_x.down.sql}, {@code 001_x.sql} with {@code 001_x.undo.sql}, {@code 001.do.x.sql},
 * folders {@code up/} and {@code down/}, a folder a migration with {@code do.sql} and {@code undo.sql}, and one file with
 * a comment line such as {@code -- down} in it.
 *
 * <ul>
 *   <li>Order: by the numbers in front, part by part; the same number twice is told.
 *   <li>Transaction: one around each script; a script that says {@code BEGIN} or {@code COMMIT} itself, or holds a
 *       statement that PostgreSQL refuses in a transaction, is left statement by statement to itself, as psql does. No
 *       tool says so: it is what does least harm.
 *   <li>Session: one for the run. Splitting: by the database's own rules. Placeholders: none. Tracking table: none known.
 * </ul>
 */
final class PlainLayout implements Layout {

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        long files =
                folder.sqlFiles().stream().filter(file -> leadsUp(stem(file))).count();
        long folders = folder.folders().stream()
                .filter(name -> isMigration(folder, name))
                .count();
        long inside = folder.folders().stream()
                .filter(name -> Spelling.direction(name) == Direction.UP)
                .mapToLong(name -> numberedFiles(folder.path().resolve(name)))
                .sum();
        int migrations = (int) (files + folders + inside);
        boolean named = folder.path().getFileName() != null
                && folder.path()
                        .getFileName()
                        .toString()
                        .matches("(?i).*(migrat|schema|sql|changes|updates|evolutions).*");
        if (migrations == 0 || migrations == 1 && !named || Spelling.direction(lastName(folder)) != null) {
            return null;
        }
        String what = files > 0 ? "numbered files" : folders > 0 ? "numbered folders" : "folders that say up and down";
        return new Evidence(0, migrations, project.relative(folder.path()) + " holds " + what);
    }

    private static String lastName(Folder folder) {
        return folder.path().getFileName() == null
                ? ""
                : folder.path().getFileName().toString();
    }

    private static boolean leadsUp(String stem) {
        Spelling spelling = Spelling.of(stem);
        return spelling.version() != null && spelling.direction() != Direction.DOWN;
    }

    private static boolean isMigration(Folder folder, String name) {
        return Spelling.of(name).version() != null
                && names(folder.path().resolve(name)).stream().anyMatch(file -> isBareWord(file, Direction.UP));
    }

    private static boolean isBareWord(String file, Direction direction) {
        return file.endsWith(".sql") && Spelling.direction(stem(file)) == direction;
    }

    private static long numberedFiles(Path folder) {
        return names(folder).stream()
                .filter(file -> Spelling.of(stem(file)).version() != null)
                .count();
    }

    private static List<String> names(Path folder) {
        try {
            return Folder.of(folder).sqlFiles();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String stem(String file) {
        return file.endsWith(".sql") ? file.substring(0, file.length() - ".sql".length()) : file;
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Reading reading = new Reading(project);
        Folder folder = Folder.of(root);
        for (String file : folder.sqlFiles()) {
            file(reading, root.resolve(file), Spelling.of(stem(file)));
        }
        for (String name : folder.folders()) {
            Direction direction = Spelling.direction(name);
            for (String file : names(root.resolve(name))) {
                Path path = root.resolve(name).resolve(file);
                if (direction != null) {
                    Spelling spelling = Spelling.of(stem(file));
                    file(reading, path, new Spelling(spelling.version(), spelling.name(), direction));
                } else if (Spelling.of(name).version() != null && Spelling.direction(stem(file)) != null) {
                    whole(reading, path, name, "", Spelling.direction(stem(file)));
                }
            }
        }
        return Histories.of(this, project, root, reading)
                .paired(part -> Key.of(part.version()), "which of them comes first is anybody's guess");
    }

    private static void file(Reading reading, Path path, Spelling spelling) throws IOException {
        if (spelling.version() == null) {
            reading.stray(path, 1, "has no number in front, so that its place in the order is unknown");
        } else if (spelling.direction() == null) {
            PlainSections sections = new PlainSections(unit(path));
            reading.sections(path, spelling.version(), spelling.name(), sections);
        } else {
            whole(reading, path, spelling.version(), spelling.name(), spelling.direction());
        }
    }

    private static void whole(Reading reading, Path path, String version, String name, Direction direction)
            throws IOException {
        reading.whole(path, version, name, direction, unit(path));
    }

    private static TransactionUnit unit(Path path) throws IOException {
        return Transactions.in(path).careful();
    }

    /** Numbers first; names after, where folders tell more than a number. */
    private record Key(DottedVersion version, String rest) implements Comparable<Key> {

        static Key of(String version) {
            String number = Spelling.of(version).version();
            return new Key(DottedVersion.of(number), version.substring(number.length()));
        }

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::version).thenComparing(Key::rest).compare(this, other);
        }
    }
}
