package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.TransactionUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * diesel: a folder a migration, {@code 2024-01-31-120000_name/} with {@code up.sql} and mostly {@code down.sql}.
 *
 * <p>Source: diesel's {@code diesel_migrations/src/file_based_migrations.rs}, {@code migration_harness.rs} and
 * {@code migrations_internals/src/lib.rs}.
 *
 * <ul>
 *   <li>Order: as text by the version, which is the folder's name up to the first underscore without its dashes, so that
 *       {@code 2017-09-23-182408} and {@code 20170923190000} compare. Hidden folders and plain files are skipped.
 *   <li>Transaction: one around each script; {@code run_in_transaction = false} in the folder's {@code metadata.toml} (and
 *       a {@code metadata.toml} that does not name the key) sends the script as one query without.
 *   <li>Session: one for the run. Splitting: none, each script is one query. Placeholders: none.
 *   <li>Tracking table: {@code __diesel_schema_migrations}.
 *   <li>The folder is {@code migrations}, or what {@code diesel.toml} says under {@code [migrations_directory] dir}.
 * </ul>
 */
final class DieselLayout implements Layout {

    private static final Pattern DEPENDENCY = Pattern.compile("\\bdiesel(_migrations|-async)?\\b");
    private static final Pattern DIRECTORY =
            Pattern.compile("(?s)\\[migrations_directory][^\\[]*?dir\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final Pattern IN_TRANSACTION =
            Pattern.compile("(?m)^\\s*run_in_transaction\\s*=\\s*(true|false)\\b");

    @Override
    public String name() {
        return "diesel";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        int migrations = (int) folder.folders().stream()
                .filter(name -> Files.isRegularFile(folder.path().resolve(name).resolve("up.sql")))
                .count();
        return Signs.of(project, folder)
                .count(migrations, "folders with up.sql")
                .settings("diesel.toml", DIRECTORY)
                .dependency(DEPENDENCY, "Cargo.toml", "diesel.toml")
                .evidence();
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Reading reading = new Reading(project);
        for (String name : Folder.of(root).folders()) {
            Path folder = root.resolve(name);
            if (Files.isRegularFile(folder.resolve("up.sql"))) {
                migration(reading, folder, name);
            } else {
                reading.stray(folder, 1, "has no up.sql: diesel refuses the whole history");
            }
        }
        return Histories.of(this, project, root, reading, "__diesel_schema_migrations")
                .paired(
                        part -> version(part.version()),
                        "diesel applies the first and then fails, for it records each version once");
    }

    private static void migration(Reading reading, Path folder, String version) throws IOException {
        String name = version.contains("_") ? version.substring(version.indexOf('_') + 1) : "";
        TransactionUnit unit = unit(folder.resolve("metadata.toml"));
        reading.whole(folder.resolve("up.sql"), version, name, Direction.UP, unit);
        if (Files.exists(folder.resolve("down.sql"))) {
            reading.whole(folder.resolve("down.sql"), version, name, Direction.DOWN, unit);
        }
    }

    private static String version(String folder) {
        int end = folder.indexOf('_');
        return (end < 0 ? folder : folder.substring(0, end)).replace("-", "");
    }

    private static TransactionUnit unit(Path metadata) throws IOException {
        if (!Files.isRegularFile(metadata)) {
            return TransactionUnit.FILE;
        }
        Matcher setting = IN_TRANSACTION.matcher(Files.readString(metadata));
        return setting.find() && setting.group(1).equals("true") ? TransactionUnit.FILE : TransactionUnit.ONE_QUERY;
    }
}
