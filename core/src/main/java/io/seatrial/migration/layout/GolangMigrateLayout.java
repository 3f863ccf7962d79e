package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.sql.Splitters;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * golang-migrate: two files a migration, {@code 12_name.up.sql} and {@code 12_name.down.sql}.
 *
 * <p>Source: golang-migrate's {@code source/parse.go}, {@code source/iofs/iofs.go}, {@code database/postgres/postgres.go},
 * {@code database/sqlite3/sqlite3.go} and MIGRATIONS.md.
 *
 * <ul>
 *   <li>Order: the leading number as an unsigned 64-bit integer, padded or not; up and down belong together by it, whatever
 *       the names say. The name may end in a dot ({@code 12_name..up.sql}).
 *   <li>Two ups or two downs of one number: the tool refuses to start.
 *   <li>Transaction: none of the tool's own; the whole file is sent as one query, in which the server puts an implicit
 *       transaction around several statements and honours the file's own {@code BEGIN} and {@code COMMIT}. (With
 *       {@code x-multi-statement=true} in the database URL the tool cuts at each semicolon and commits each statement;
 *       that is said nowhere in the files.)
 *   <li>On SQLite: a transaction of the tool's own around the file, unless the application sets {@code NoTxWrap}
 *       ({@code x-no-tx-wrap} in the database URL). That is said nowhere in the files; but where most of them open a
 *       transaction themselves, which fails within another, it must be so.
 *   <li>Session: one connection for the run. Placeholders: none.
 *   <li>Tracking table: {@code schema_migrations}.
 * </ul>
 */
final class GolangMigrateLayout implements Layout {

    private static final Pattern FILE = Pattern.compile("([0-9]+)_(.*)\\.(down|up)\\.(.*)");
    private static final Pattern SQL_FILE = Pattern.compile("([0-9]+)_(.*)\\.(down|up)\\.(sql|pgsql)");
    private static final Pattern DEPENDENCY = Pattern.compile("golang-migrate/migrate|mattes/migrate|migrate/migrate");
    private static final Set<String> WRAPPING = Set.of("sqlite");
    private static final BigInteger LARGEST = BigInteger.TWO.pow(64);

    @Override
    public String name() {
        return "golang-migrate";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        return Signs.of(project, folder)
                .files(SQL_FILE, 2)
                .dependency(DEPENDENCY, "go.mod", "Makefile", "docker-compose.yml", "docker-compose.yaml")
                .evidence();
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Reading reading = new Reading(project);
        TransactionUnit unit = unit(project, root);
        for (String file : Folder.of(root).files()) {
            Matcher match = FILE.matcher(file);
            if (match.matches() && new BigInteger(match.group(1)).compareTo(LARGEST) < 0) {
                Direction way = match.group(3).equals("up") ? Direction.UP : Direction.DOWN;
                reading.whole(root.resolve(file), match.group(1), match.group(2), way, unit);
            } else if (file.endsWith(".sql")) {
                reading.stray(
                        root.resolve(file),
                        1,
                        "is not named NUMBER_name.up.sql or NUMBER_name.down.sql: golang-migrate does not see it");
            }
        }
        return Histories.of(this, project, root, reading, "schema_migrations")
                .paired(part -> new BigInteger(part.version()), "golang-migrate refuses to start");
    }

    private static TransactionUnit unit(Project project, Path root) throws IOException {
        String database = Databases.of(project, root);
        if (!WRAPPING.contains(database)) {
            return TransactionUnit.ONE_QUERY;
        }
        int own = 0;
        int ups = 0;
        for (String file : Folder.of(root).files()) {
            if (SQL_FILE.matcher(file).matches() && file.contains(".up.")) {
                own += Transactions.in(root.resolve(file), Splitters.of(database))
                                .own()
                        ? 1
                        : 0;
                ups++;
            }
        }
        return own * 2 > ups ? TransactionUnit.STATEMENT : TransactionUnit.FILE;
    }
}
