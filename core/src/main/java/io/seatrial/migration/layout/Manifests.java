package io.seatrial.migration.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a project that tell which tools and databases it uses: {@code go.mod}, {@code package.json}, … */
final class Manifests {

    static final Set<String> NAMES = Set.of(
            "go.mod",
            "Cargo.toml",
            "package.json",
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "diesel.toml",
            "dbconfig.yml",
            ".env",
            "pyproject.toml",
            "requirements.txt",
            "setup.py",
            "Pipfile",
            "Gemfile",
            "composer.json",
            "alembic.ini",
            "manage.py",
            "artisan",
            "flyway.conf",
            "flyway.toml",
            "knexfile.js",
            "knexfile.ts",
            "drizzle.config.ts",
            "drizzle.config.js",
            "ormconfig.json",
            "schema.prisma",
            "sqitch.conf",
            "atlas.hcl",
            ".sequelizerc",
            "_journal.json",
            "sqitch.plan",
            "liquibase.properties",
            "tern.conf",
            "Makefile",
            "docker-compose.yml",
            "docker-compose.yaml",
            "gradle.properties",
            "sqlx.toml",
            "mix.exs",
            "application.yml",
            "application.yaml",
            "application.properties");

    private static final int MOST_READ = 1 << 20;

    private final Path root;
    private final List<Path> files;
    private final Map<Path, String> texts = new HashMap<>();

    Manifests(Path root, List<Path> files) {
        this.root = root;
        this.files = files.stream()
                .sorted(Comparator.comparingInt(Path::getNameCount).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    static boolean isOne(String name) {
        return NAMES.contains(name);
    }

    /** The files of that name, those above the folder first, nearest first. */
    Stream<Path> named(String name, Path folder) {
        return files.stream()
                .filter(file -> file.getFileName().toString().equals(name))
                .sorted(Comparator.comparingInt((Path file) ->
                        folder.startsWith(file.getParent()) ? -file.getNameCount() : file.getNameCount()));
    }

    /** Whether there is a file of that name anywhere in the project. */
    boolean has(String name) {
        return files.stream().anyMatch(file -> file.getFileName().toString().equals(name));
    }

    /** Whether any of the files has such a text in it. */
    boolean mentions(Pattern what) {
        return files.stream().anyMatch(file -> what.matcher(text(file)).find());
    }

    /** Says that a file of that name mentions something, such as "go.mod mentions …"; null where none does. */
    String mention(String name, Pattern what, Path folder) {
        return named(name, folder)
                .filter(file -> what.matcher(text(file)).find())
                .findFirst()
                .map(file -> show(file) + " mentions " + firstMatch(file, what))
                .orElse(null);
    }

    private String firstMatch(Path file, Pattern what) {
        Matcher match = what.matcher(text(file));
        return match.find() ? match.group() : "";
    }

    /** The first group of the first match in a file of that name, or null. */
    String value(String name, Pattern what, Path folder) {
        return named(name, folder)
                .map(file -> what.matcher(text(file)))
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst()
                .orElse(null);
    }

    String show(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Of a long file only the first mebibyte; bytes that are no UTF-8 become replacement characters. */
    String text(Path file) {
        return texts.computeIfAbsent(file, Manifests::readText);
    }

    private static String readText(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_READ), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
