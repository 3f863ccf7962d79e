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
 * Drizzle: {@code drizzle/0003_name.sql}, listed in {@code drizzle/meta/_journal.json}; there is no way down.
 *
 * <p>Source: drizzle-orm's {@code src/migrator.ts} and {@code src/pg-core/dialect.ts}.
 *
 * <ul>
 *   <li>Order: as the journal lists them; a file that it does not list is not seen. The journal names the database.
 *   <li>Transaction: one around all migrations of a run.
 *   <li>Session: one for the run. Splitting: at {@code --> statement-breakpoint}; Seatrial cuts at semicolons as well.
 *   <li>Placeholders: none. Tracking table: {@code __drizzle_migrations} in the schema {@code drizzle}.
 * </ul>
 */
final class DrizzleLayout implements Layout {

    private static final String JOURNAL = "meta/_journal.json";
    private static final Pattern DEPENDENCY = Pattern.compile("\"drizzle-(orm|kit)\"");
    private static final Pattern OUT = Pattern.compile("\\bout:\\s*[\"']([^\"']+)[\"']");

    @Override
    public String name() {
        return "drizzle";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        boolean journal = Files.isRegularFile(folder.path().resolve(JOURNAL));
        Evidence evidence = Signs.of(project, folder)
                .count(journal ? Math.max(1, folder.sqlFiles().size()) : 0, JOURNAL)
                .settings("drizzle.config.ts", OUT)
                .settings("drizzle.config.js", OUT)
                .dependency(DEPENDENCY, "package.json")
                .evidence();
        return evidence == null ? null : new Evidence(3, evidence.migrations(), evidence.because());
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Reading reading = new Reading(project).replacing(Breakpoints::apply);
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
