package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import io.seatrial.migration.TransactionUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * node-pg-migrate's SQL files: {@code 1706700000000_name.sql} with {@code -- Up Migration} and {@code -- Down Migration}.
 *
 * <p>Source: node-pg-migrate's {@code sqlMigration.ts}, {@code runner.ts}, {@code migration.ts} and its command line.
 *
 * <ul>
 *   <li>Order: by the number before the first {@code _}: 13 digits are milliseconds since 1970, 17 are a time of day in UTC,
 *       others a number; equal ones by the whole name.
 *   <li>Transaction: one around all migrations of a run ({@code singleTransaction}, which is on unless switched off); each
 *       section is sent as one query.
 *   <li>Session: one for the run. Splitting: none; Seatrial cuts by PostgreSQL's rules.
 *   <li>Sections: see {@link NodePgMigrateSections}. Migrations in JavaScript or TypeScript are told as not readable.
 *   <li>Placeholders: none in files. Tracking table: {@code pgmigrations}.
 * </ul>
 */
final class NodePgMigrateLayout implements Layout {

    private static final Pattern FILE = Pattern.compile("\\d+_.+\\.sql");
    private static final Pattern CODE = Pattern.compile("\\d+_.+\\.([cm]?[jt]s)");
    private static final Pattern DEPENDENCY = Pattern.compile("\"node-pg-migrate\"");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int UTC_DIGITS = 17;

    @Override
    public String name() {
        return "node-pg-migrate";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        Evidence evidence = Signs.of(project, folder)
                .files(FILE)
                .dependency(DEPENDENCY, "package.json")
                .evidence();
        return evidence == null || evidence.strength() < 2 ? null : evidence;
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Reading reading = new Reading(project);
        for (String file : Folder.of(root).files()) {
            if (file.endsWith(".sql")) {
                String id = file.substring(0, file.length() - ".sql".length());
                reading.sections(
                        root.resolve(file),
                        id,
                        id.replaceFirst("^\\d+_", ""),
                        new NodePgMigrateSections(TransactionUnit.RUN));
            } else if (CODE.matcher(file).matches()) {
                reading.stray(root.resolve(file), 1, "is written in code: Seatrial cannot read it");
            }
        }
        return Histories.of(this, project, root, reading, "pgmigrations").paired(part -> Key.of(part.version()), null);
    }

    private record Key(long number, String name) implements Comparable<Key> {

        static Key of(String name) {
            String prefix = name.split("_", 2)[0];
            return new Key(prefix.matches("\\d{1,18}") ? number(prefix) : 0, name);
        }

        private static long number(String prefix) {
            if (prefix.length() == UTC_DIGITS) {
                int seconds = UTC_DIGITS - "SSS".length();
                try {
                    return LocalDateTime.parse(prefix.substring(0, seconds), UTC)
                                            .toEpochSecond(ZoneOffset.UTC)
                                    * 1000
                            + Long.parseLong(prefix.substring(seconds));
                } catch (DateTimeException e) {
                    return Long.parseLong(prefix);
                }
            }
            return Long.parseLong(prefix);
        }

        @Override
        public int compareTo(Key other) {
            int byNumber = Long.compare(number, other.number);
            return byNumber != 0 ? byNumber : name.compareTo(other.name);
        }
    }
}
