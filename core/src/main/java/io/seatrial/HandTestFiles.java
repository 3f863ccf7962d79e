package io.seatrial;

import io.seatrial.migration.HandTest;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.trouble.Nearest;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds tests by hand: {@code <version>.before.sql} and {@code <version>.after.sql} beside a migration, {@code before.sql} and
 * {@code after.sql} in the folder of one, and those of the settings.
 */
final class HandTestFiles {

    private static final Pattern AFTER_DOWN = Pattern.compile("(?i)\\s*--\\s*after\\s+down\\b\\s*:?\\s*");

    private final Path project;
    private final History history;

    private HandTestFiles(Path project, History history) {
        this.project = project.toAbsolutePath().normalize();
        this.history = history;
    }

    /** @throws SettingsException when the settings test a migration that is not there, or a file cannot be read */
    static List<HandTest> of(Settings settings, History history) {
        List<HandTest> tests = new ArrayList<>(new HandTestFiles(settings.project(), history).files());
        List<String> versions =
                history.migrations().stream().map(Migration::version).toList();
        for (HandTest test : settings.rowTests().handTests()) {
            if (!versions.contains(test.version())) {
                throw new SettingsException("Reading the settings failed: " + Settings.FILE + ":" + test.line()
                        + ": there is no migration \"" + test.version() + "\"" + question(test.version(), versions)
                        + ". Say the version as the history spells it.");
            }
            tests.add(test);
        }
        return tests;
    }

    /** A number may be written without its zeros. */
    private static String question(String version, List<String> versions) {
        String bare = version.replaceFirst("^0+", "");
        return versions.stream()
                .filter(one -> one.replaceFirst("^0+", "").equals(bare))
                .map(one -> "; did you mean \"" + one + "\"?")
                .findFirst()
                .orElse(Nearest.question(version, versions));
    }

    private List<HandTest> files() {
        Set<Path> folders = new LinkedHashSet<>();
        history.migrations().forEach(migration -> folders.add(file(migration).getParent()));
        Map<Migration, Path[]> found = new LinkedHashMap<>();
        List<HandTest> tests = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : inside(folder)) {
                Migration migration = owner(file);
                if (migration == null) {
                    tests.add(new HandTest(null, shown(file), null, null, null));
                } else {
                    boolean after = HandTest.isAfter(file.getFileName().toString());
                    found.computeIfAbsent(migration, any -> new Path[2])[after ? 1 : 0] = file;
                }
            }
        }
        history.migrations().forEach(migration -> verified(migration, tests));
        found.forEach((migration, files) -> tests.add(test(migration, files[0], files[1])));
        return tests;
    }

    private void verified(Migration migration, List<HandTest> tests) {
        String verify = io.seatrial.migration.layout.Verification.file(history, migration);
        Path file = verify == null ? null : project.resolve(verify);
        if (file != null && Files.isRegularFile(file)) {
            tests.add(new HandTest(migration.version(), shown(file), null, script(file, 1, read(file)), true, null));
        }
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> HandTest.isOne(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** The migration that the file is named after, or in whose folder it lies; null for none. */
    private Migration owner(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.?(before|after)\\.sql$", "");
        for (Migration migration : history.migrations()) {
            Path own = file(migration);
            boolean same = own.getParent().equals(file.getParent());
            boolean folder = own.getParent().getFileName().toString().equals(migration.version());
            if (same && (name.equals(migration.version()) || (name.isEmpty() ? folder : begins(own, name)))) {
                return migration;
            }
        }
        return null;
    }

    /** {@code V2}, {@code 0002} or {@code 0002_more} for {@code 0002_more.up.sql}. */
    private static boolean begins(Path migration, String name) {
        String file = migration.getFileName().toString();
        return file.startsWith(name)
                && name.chars().anyMatch(Character::isDigit)
                && file.length() > name.length()
                && !Character.isLetterOrDigit(file.charAt(name.length()));
    }

    private HandTest test(Migration migration, Path before, Path after) {
        Script[] sections = after == null ? new Script[2] : sections(after);
        return new HandTest(
                migration.version(),
                shown(after == null ? before : after),
                before == null ? null : script(before, 1, read(before)),
                sections[0],
                sections[1]);
    }

    /** What is asked after the up, then what is asked after the down; null where there is nothing. */
    private Script[] sections(Path file) {
        List<String> lines = read(file).lines().toList();
        int cut = 0;
        while (cut < lines.size() && !AFTER_DOWN.matcher(lines.get(cut)).matches()) {
            cut++;
        }
        Script up = script(file, 1, String.join("\n", lines.subList(0, cut)));
        Script down = cut == lines.size()
                ? null
                : script(file, cut + 2, String.join("\n", lines.subList(cut + 1, lines.size())));
        return new Script[] {up, down};
    }

    private Script script(Path file, int line, String sql) {
        return new Script(shown(file), line, TransactionUnit.STATEMENT, () -> new StringReader(sql));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new SettingsException(
                    "Reading the test by hand " + file + " failed: " + e + ". Save it as UTF-8.", e);
        }
    }

    private Path file(Migration migration) {
        return project.resolve(migration.file()).normalize();
    }

    private String shown(Path file) {
        return project.relativize(file).toString().replace('\\', '/');
    }
}
