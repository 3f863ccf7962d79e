package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.TransactionUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Prisma Migrate: a folder a migration, {@code prisma/migrations/20240131120000_name/migration.sql}.
 *
 * <p>Source: Prisma's documentation ("Migration histories", "Generating down migrations") and its schema engine's
 * {@code migrations_directory.rs} and {@code apply_migrations.rs}.
 *
 * <ul>
 *   <li>Order: by the folder's name as text. {@code migration_lock.toml} names the database.
 *   <li>There is no way down; a {@code down.sql} beside, as the documentation teaches to make one, is taken for it.
 *   <li>Transaction: none of the tool's own; each script is sent as one query.
 *   <li>Session: one for the run. Splitting: none. Placeholders: none. Tracking table: {@code _prisma_migrations}.
 * </ul>
 */
final class PrismaLayout implements Layout {

    private static final String UP = "migration.sql";
    private static final Pattern DEPENDENCY = Pattern.compile("\"(@prisma/client|prisma)\"");

    @Override
    public String name() {
        return "prisma";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        int migrations = (int) folder.folders().stream()
                .filter(name -> Files.isRegularFile(folder.path().resolve(name).resolve(UP)))
                .count();
        return Signs.of(project, folder)
                .count(migrations, "folders with " + UP)
                .dependency(DEPENDENCY, "package.json", "schema.prisma")
                .evidence();
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Reading reading = new Reading(project);
        for (String version : Folder.of(root).folders()) {
            Path up = root.resolve(version).resolve(UP);
            Path down = root.resolve(version).resolve("down.sql");
            String name = version.replaceFirst("^\\d+_?", "");
            if (Files.isRegularFile(up)) {
                reading.whole(up, version, name, Direction.UP, TransactionUnit.ONE_QUERY);
            } else {
                reading.stray(root.resolve(version), 1, "has no " + UP + ": Prisma refuses it");
            }
            if (Files.isRegularFile(down)) {
                reading.whole(down, version, name, Direction.DOWN, TransactionUnit.ONE_QUERY);
            }
        }
        return Histories.of(this, project, root, reading, "_prisma_migrations").paired(Part::version, null);
    }
}
