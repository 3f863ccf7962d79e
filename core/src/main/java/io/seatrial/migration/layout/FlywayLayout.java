package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import io.seatrial.migration.HandTest;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.TransactionUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flyway's names: {@code V1_2__name.sql}, {@code U1_2__name.sql}, {@code R__name.sql}, {@code B5__name.sql}.
 *
 * <p>Source: Flyway's documentation ("Migrations", "Script configuration", "Placeholders") and flyway-core's
 * {@code MigrationVersion}, {@code ResourceNameParser}, {@code PostgreSQLParser} and {@code PostgreSQLConnection}.
 *
 * <ul>
 *   <li>Order: versions part by part as numbers, a dot and an underscore being the same and missing parts zero; then the
 *       repeatable ones by their description. Folders inside the folder belong to it. A {@code B} stands on an empty
 *       database for all versions up to its own. A version taken twice is refused.
 *   <li>Transaction: one around each file; {@code executeInTransaction=false} in {@code NAME.sql.conf}, or a statement that
 *       PostgreSQL refuses in a transaction, leaves each statement to itself. (That {@code mixed} must be set where both
 *       kinds stand in one file is not looked at: it may be set anywhere.)
 *   <li>Session: search_path and role are put back after each file, so files are read as having a session each.
 *   <li>Splitting: by the database's own rules. Placeholders: {@code ${name}}, from {@code flyway.placeholders.name} of
 *       {@code flyway.conf} too; one without a value is an error.
 *   <li>Tracking table: {@code flyway_schema_history}.
 * </ul>
 */
final class FlywayLayout implements Layout {

    private static final Pattern VERSIONED = Pattern.compile("([VUB])(\\d+(?:[._]\\d+)*)(?:__(.*))?\\.sql");
    private static final Pattern REPEATABLE = Pattern.compile("R__(.*)\\.sql");
    private static final Pattern CODE = Pattern.compile("([VUB]\\d+(?:[._]\\d+)*|R)__.*\\.(java|kt|groovy|class)");
    private static final Pattern NAMED = Pattern.compile("V\\d+(?:[._]\\d+)*__.*\\.sql");
    private static final Pattern ANY = Pattern.compile("([VUB]\\d+(?:[._]\\d+)*|R)__.*\\.sql");
    private static final Pattern DEPENDENCY = Pattern.compile("flyway");
    private static final Pattern LOCATION =
            Pattern.compile("locations\\s*=\\s*\\[?\\s*[\"']?filesystem:([^\"',\\s\\]]+)");
    private static final Pattern NO_TRANSACTION = Pattern.compile("(?mi)^\\s*executeInTransaction\\s*=\\s*false\\b");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?m)^\\s*flyway\\.placeholders\\.(\\S+?)\\s*=\\s*(.*?)\\s*$");
    private static final Pattern NOT_REPLACED = Pattern.compile("(?i)placeholder-?replacement\\s*[=:]\\s*false");

    @Override
    public String name() {
        return "flyway";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        int inside = inside(folder);
        Signs signs = Signs.of(project, folder);
        return (inside > 0
                        ? signs.count(inside, "folders of files such as V1__name.sql")
                        : signs.files(NAMED).among(ANY))
                .settings("flyway.conf", LOCATION)
                .settings("flyway.toml", LOCATION)
                .dependency(
                        DEPENDENCY,
                        "pom.xml",
                        "build.gradle",
                        "build.gradle.kts",
                        "flyway.conf",
                        "flyway.toml",
                        "application.yml",
                        "application.yaml",
                        "application.properties")
                .evidence();
    }

    /** How many migrations lie in the folders inside, unless these stand for different databases. */
    private static int inside(Folder folder) {
        String name = folder.path().getFileName() == null
                ? ""
                : folder.path().getFileName().toString();
        boolean databases = folder.folders().stream().anyMatch(Databases::isName);
        if (databases || folder.folders().isEmpty() || !name.matches("(?i)migrations?|sql|flyway")) {
            return 0;
        }
        try {
            return (int) files(folder.path()).stream()
                    .filter(file -> NAMED.matcher(file.getFileName().toString()).matches())
                    .count();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Reading versioned = new Reading(project);
        Reading repeatable = new Reading(project);
        Reading baselines = new Reading(project);
        if (!project.manifests().mentions(NOT_REPLACED)) {
            Placeholders values = Placeholders.everywhere(values(project, root, placeholders));
            Stream.of(versioned, repeatable, baselines).forEach(reading -> reading.replacing(values::apply));
        }
        for (Path file : files(root)) {
            String name = file.getFileName().toString();
            Matcher version = VERSIONED.matcher(name);
            Matcher again = REPEATABLE.matcher(name);
            if (version.matches()) {
                String words = version.group(3) == null ? "" : version.group(3).replace('_', ' ');
                Direction way = version.group(1).equals("U") ? Direction.DOWN : Direction.UP;
                Reading reading = version.group(1).equals("B") ? baselines : versioned;
                reading.whole(file, spelt(version), words, way, unit(file));
            } else if (again.matches()) {
                repeatable.whole(
                        file, "R__" + again.group(1), again.group(1).replace('_', ' '), Direction.UP, unit(file));
            } else {
                other(versioned, file, name);
            }
        }
        return history(project, root, versioned, repeatable, baselines);
    }

    /** An undo is spelt as the version it undoes. */
    private static String spelt(Matcher version) {
        return version.group(1).replace('U', 'V') + version.group(2);
    }

    private static void other(Reading reading, Path file, String name) {
        if (CODE.matcher(name).matches()) {
            reading.stray(file, 1, "is a migration written in code: Seatrial cannot read it");
        } else if (name.matches("(before|after|create)[A-Z]\\w*(__.*)?\\.sql")) {
            reading.stray(file, 1, "is a callback of Flyway's: Seatrial does not run it");
        } else if (name.endsWith(".sql")) {
            reading.stray(file, 1, "is not named V1__name.sql or R__name.sql: Flyway does not see it");
        }
    }

    private History history(Project project, Path root, Reading versioned, Reading repeatable, Reading baselines) {
        Pairing base = Pairing.of(baselines.parts(), part -> DottedVersion.of(part.version()), null);
        Pairing pairing =
                Pairing.of(versioned.parts(), part -> DottedVersion.of(part.version()), "Flyway refuses to migrate");
        List<Migration> all = new ArrayList<>();
        if (base.migrations().isEmpty()) {
            all.addAll(pairing.migrations());
        } else {
            Migration newest = base.migrations().get(base.migrations().size() - 1);
            all.add(newest);
            for (Migration migration : pairing.migrations()) {
                afterBaseline(project, newest, migration, all, versioned);
            }
        }
        Pairing.of(repeatable.parts(), Part::name, "Flyway refuses to migrate").migrations().stream()
                .map(Migration::asRepeatable)
                .forEach(all::add);
        versioned.oddities().addAll(repeatable.oddities());
        versioned.oddities().addAll(baselines.oddities());
        return Histories.of(this, project, root, versioned, "flyway_schema_history", "schema_version")
                .withSessionPerFile()
                .with(pairing, all);
    }

    private static void afterBaseline(
            Project project, Migration baseline, Migration migration, List<Migration> all, Reading reading) {
        DottedVersion version = DottedVersion.of(migration.version());
        if (version.compareTo(DottedVersion.of(baseline.version())) > 0) {
            all.add(migration);
        } else {
            Path file = project.root().resolve(migration.file());
            reading.stray(file, 1, "is left out: on an empty database " + baseline.file() + " stands for it");
        }
    }

    /** Flyway looks into the folders inside, too. */
    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !HandTest.isOne(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static TransactionUnit unit(Path file) throws IOException {
        Path settings = file.resolveSibling(file.getFileName() + ".conf");
        boolean without = Files.isRegularFile(settings)
                && NO_TRANSACTION.matcher(Files.readString(settings)).find();
        return without || Transactions.in(file).refuses() ? TransactionUnit.STATEMENT : TransactionUnit.FILE;
    }

    private static Map<String, String> values(Project project, Path root, Map<String, String> given) {
        Map<String, String> values = new HashMap<>();
        project.manifests().named("flyway.conf", root).forEach(file -> {
            Matcher placeholder = PLACEHOLDER.matcher(project.manifests().text(file));
            while (placeholder.find()) {
                values.putIfAbsent(placeholder.group(1), placeholder.group(2));
            }
        });
        values.putAll(given);
        return values;
    }
}
