package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.TransactionUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drizzle: {@code drizzle/0003_name.sql}, listed in {@code drizzle/meta/_journal.json}; from 1.0 on {@code
 * drizzle/20240131120000_name/migration.sql} beside a {@code snapshot.json}, without a journal. There is no way down.
 *
 * <p>Source: drizzle-orm's {@code src/migrator.ts} (of 0.45 and of 1.0.0-rc.5) and {@code src/pg-core/dialect.ts}.
 *
 * <ul>
 *   <li>Order: as the journal lists them; a file that it does not list is not seen. The journal names the database. Without
 *       one, by the folder's name; 1.0 refuses a folder that still has a journal. The snapshots name the database.
 *   <li>Transaction: one around all migrations of a run.
 *   <li>Session: one for the run. Splitting: at {@code --> statement-breakpoint}; Seatrial cuts at semicolons as well.
 *   <li>Placeholders: none. Tracking table: {@code __drizzle_migrations} in the schema {@code drizzle}.
 * </ul>
 */
final class DrizzleLayout implements Layout {

    private static final String JOURNAL = "meta/_journal.json";
    private static final String OWN = "migration.sql";
    private static final String SNAPSHOT = "snapshot.json";
    private static final Pattern DEPENDENCY = Pattern.compile("\"drizzle-(orm|kit)\"");
    private static final Pattern OUT = Pattern.compile("\\bout:\\s*[\"']([^\"']+)[\"']");

    @Override
    public String name() {
        return "drizzle";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        boolean journal = Files.isRegularFile(folder.path().resolve(JOURNAL));
        boolean snapshots = !journal && !snapshots(folder.path()).isEmpty();
        Signs signs = Signs.of(project, folder);
        if (snapshots) {
            signs.count(own(folder).size(), "folders with " + OWN + " and " + SNAPSHOT);
        } else {
            signs.count(journal ? Math.max(1, folder.sqlFiles().size()) : 0, JOURNAL);
        }
        Evidence evidence = signs.settings("drizzle.config.ts", OUT)
                .settings("drizzle.config.js", OUT)
                .dependency(DEPENDENCY, "package.json")
                .evidence();
        return evidence == null ? null : new Evidence(3, evidence.migrations(), evidence.because());
    }

    /** The snapshots beside the migrations that have a folder each, from 1.0 on. */
    static List<Path> snapshots(Path root) {
        try {
            return own(Folder.of(root)).stream()
                    .map(name -> root.resolve(name).resolve(SNAPSHOT))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> own(Folder folder) {
        return folder.folders().stream()
                .filter(name -> Files.isRegularFile(folder.path().resolve(name).resolve(OWN)))
                .toList();
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Reading reading = new Reading(project).replacing(Breakpoints::apply);
        return Files.isRegularFile(root.resolve(JOURNAL))
                ? listed(project, root, reading)
                : inFolders(project, root, reading);
    }

    private History inFolders(Project project, Path root, Reading reading) throws IOException {
        Folder folder = Folder.of(root);
        List<String> own = own(folder);
        for (String name : own) {
            reading.whole(
                    root.resolve(name).resolve(OWN),
                    name,
                    name.replaceFirst("^\\d+_?", ""),
                    Direction.UP,
                    TransactionUnit.RUN);
        }
        for (String name : folder.folders()) {
            if (!own.contains(name)) {
                reading.stray(root.resolve(name), 1, "has no " + OWN + ": Drizzle does not see it");
            }
        }
        for (String file : folder.sqlFiles()) {
            reading.stray(root.resolve(file), 1, "is in no folder of its own: Drizzle does not see it");
        }
        return Histories.of(this, project, root, reading, "__drizzle_migrations")
                .paired(Part::version, null);
    }

    private History listed(Project project, Path root, Reading reading) throws IOException {
        List<String> tags = tags(reading, root.resolve(JOURNAL));
        for (String tag : tags) {
            Path file = root.resolve(tag + ".sql");
            if (Files.isRegularFile(file)) {
                reading.whole(file, tag, tag.replaceFirst("^\\d+_?", ""), Direction.UP, TransactionUnit.RUN);
            } else {
                reading.stray(root.resolve(JOURNAL), 1, "lists " + tag + ", but there is no " + tag + ".sql");
            }
        }
        for (String file : Folder.of(root).sqlFiles()) {
            if (!tags.contains(file.replaceFirst("\\.sql$", ""))) {
                reading.stray(root.resolve(file), 1, "is not listed in " + JOURNAL + ": Drizzle does not see it");
            }
        }
        for (String name : own(Folder.of(root))) {
            reading.stray(
                    root.resolve(name).resolve(OWN),
                    1,
                    "is in no journal, and Drizzle 1.0 refuses the folder while it has " + JOURNAL);
        }
        return Histories.of(this, project, root, reading, "__drizzle_migrations")
                .paired(part -> tags.indexOf(part.version()), null);
    }

    private static List<String> tags(Reading reading, Path journal) throws IOException {
        List<String> tags = new ArrayList<>();
        try {
            for (JsonNode entry :
                    JsonMapper.shared().readTree(Files.readString(journal)).path("entries")) {
                tags.add(entry.path("tag").asString());
            }
        } catch (JacksonException e) {
            reading.stray(journal, 1, "is not the JSON that Drizzle writes: " + e.getOriginalMessage());
        }
        return tags;
    }
}
