package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.TransactionUnit;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * sqlx: {@code migrations/20240131120000_name.sql}, or a pair {@code ….up.sql} and {@code ….down.sql}.
 *
 * <p>Source: sqlx's {@code sqlx-core/src/migrate/source.rs}, {@code migration.rs}, {@code migration_type.rs} and
 * {@code sqlx-postgres/src/migrate.rs}.
 *
 * <ul>
 *   <li>Order: the number before the first underscore as a signed 64-bit integer. Files without one are not seen.
 *   <li>Transaction: one around each file; a file that begins with {@code -- no-transaction} is sent as one query without.
 *   <li>Session: one for the run. Splitting: none, each file is one query. Placeholders: none.
 *   <li>Tracking table: {@code _sqlx_migrations}.
 * </ul>
 */
final class SqlxLayout implements Layout {

    private static final Pattern FILE = Pattern.compile("(\\d{1,19})_(.*?)(\\.up|\\.down)?\\.sql");
    private static final Pattern DEPENDENCY = Pattern.compile("\\bsqlx(-cli)?\\b");
    private static final Pattern DIRECTORY = Pattern.compile("migrations-dir\\s*=\\s*[\"']([^\"']+)[\"']");

    @Override
    public String name() {
        return "sqlx";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        Evidence evidence = Signs.of(project, folder)
                .files(FILE)
                .settings("sqlx.toml", DIRECTORY)
                .dependency(DEPENDENCY, "Cargo.toml", "sqlx.toml")
                .evidence();
        return evidence == null || evidence.strength() < 2 ? null : evidence;
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Reading reading = new Reading(project);
        for (String file : Folder.of(root).sqlFiles()) {
            Matcher match = FILE.matcher(file);
            if (match.matches()) {
                Direction way = ".down".equals(match.group(3)) ? Direction.DOWN : Direction.UP;
                Path path = root.resolve(file);
                reading.whole(
                        path, match.group(1), match.group(2).replace('_', ' '), way, firstLine -> unit(firstLine));
            } else {
                reading.stray(root.resolve(file), 1, "is not named NUMBER_name.sql: sqlx does not see it");
            }
        }
        return Histories.of(this, project, root, reading, "_sqlx_migrations")
                .paired(
                        part -> new BigInteger(part.version()),
                        "sqlx applies the first and then fails, for it records each version once");
    }

    private static TransactionUnit unit(String firstLine) {
        return firstLine.startsWith("-- no-transaction") ? TransactionUnit.ONE_QUERY : TransactionUnit.FILE;
    }
}
