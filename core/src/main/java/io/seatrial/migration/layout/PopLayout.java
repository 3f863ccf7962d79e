package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.TransactionUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pop (Buffalo's and Ory's popx): {@code 20240131120000_name.postgres.up.sql}, with a plain {@code ….up.sql} for the
 * databases that have no file of their own.
 *
 * <p>Source: pop's {@code migration_info.go} and {@code file_migrator.go}, and Ory's {@code popx/migrator.go}.
 *
 * <ul>
 *   <li>Order: by the leading digits as text; a migration's up and down are chosen for the database one by one.
 *   <li>Transaction: one around each file; {@code .autocommit.} in the name sends it as one query without.
 *   <li>Session: one for the run. Splitting: none. Placeholders: Go templates only in {@code .fizz} files, which are told as
 *       not readable.
 *   <li>Tracking table: {@code schema_migration}, with Ory {@code schema_migrations} or {@code networks} beside it.
 * </ul>
 */
final class PopLayout implements Layout {

    private static final Pattern FILE = Pattern.compile(
            "(\\d+)_(.*?)(?:\\.(postgres|cockroach|mysql|mariadb|sqlite3?))?(\\.autocommit)?\\.(up|down)\\.sql");
    private static final Pattern OWN_DATABASE =
            Pattern.compile("\\d+_.*\\.(postgres|cockroach|mysql|sqlite3?)(\\.autocommit)?\\.(up|down)\\.sql");
    private static final Pattern FIZZ = Pattern.compile("\\d+_.*\\.(up|down)\\.fizz");
    private static final Pattern DEPENDENCY = Pattern.compile("gobuffalo/pop|ory/pop|ory/x\\b");

    @Override
    public String name() {
        return "pop";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        if (folder.count(OWN_DATABASE) == 0 && folder.count(FIZZ) == 0) {
            return null;
        }
        Evidence evidence = Signs.of(project, folder)
                .files(FILE, 2)
                .dependency(DEPENDENCY, "go.mod")
                .evidence();
        return evidence == null
                ? null
                : new Evidence(evidence.strength() + 1, evidence.migrations(), evidence.because());
    }

    @Override
    public List<String> databases(Folder folder) {
        return folder.files().stream()
                .map(FILE::matcher)
                .filter(match -> match.matches()
                        && match.group(3) != null
                        && !match.group(3).equals("cockroach"))
                .map(match -> match.group(3).replace("sqlite3", "sqlite").replace("postgres", "postgresql"))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        String database = Databases.of(project, root).replace("postgresql", "postgres");
        Folder folder = Folder.of(root);
        Set<String> own = new HashSet<>();
        for (String file : folder.sqlFiles()) {
            Matcher match = FILE.matcher(file);
            if (match.matches() && isFor(match.group(3), database)) {
                own.add(match.group(1) + match.group(5));
            }
        }
        Reading reading = new Reading(project);
        for (String file : folder.files()) {
            Matcher match = FILE.matcher(file);
            if (match.matches()) {
                take(reading, root.resolve(file), match, own, database);
            } else if (FIZZ.matcher(file).matches()) {
                reading.stray(root.resolve(file), 1, "is written in fizz: Seatrial cannot read it");
            }
        }
        return Histories.of(this, project, root, reading, "schema_migration", "schema_migrations")
                .paired(Part::version, "Pop applies one of them");
    }

    private static boolean isFor(String named, String database) {
        return named != null && named.startsWith(database);
    }

    private static void take(Reading reading, Path path, Matcher name, Set<String> own, String database) {
        boolean hasOwn = own.contains(name.group(1) + name.group(5));
        if (hasOwn ? isFor(name.group(3), database) : name.group(3) == null) {
            Direction way = name.group(5).equals("up") ? Direction.UP : Direction.DOWN;
            TransactionUnit unit = name.group(4) == null ? TransactionUnit.FILE : TransactionUnit.ONE_QUERY;
            reading.whole(path, name.group(1), name.group(2), way, unit);
        }
    }
}
