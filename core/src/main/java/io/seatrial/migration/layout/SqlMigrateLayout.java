package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * sql-migrate: one file a migration, any name, with {@code -- +migrate Up} and {@code -- +migrate Down}.
 *
 * <p>Source: sql-migrate's {@code migrate.go}, {@code sqlparse/sqlparse.go} and README, and its binary.
 *
 * <ul>
 *   <li>Order: names that begin with digits first, by that number; equal numbers and other names as text. The whole name is
 *       the identity, so a number may be taken twice.
 *   <li>Transaction: one around each section; {@code notransaction} behind the marker leaves each statement to itself.
 *   <li>Session: one for the run.
 *   <li>Splitting: at each line that ends with a semicolon, except between {@code StatementBegin} and {@code StatementEnd};
 *       Seatrial cuts by the database's own rules instead, which differs only where the tool would cut a body in two,
 *       and such a file is told.
 *   <li>Placeholders: none in scripts. Tracking table: {@code gorp_migrations}. Settings: {@code dbconfig.yml}.
 * </ul>
 */
final class SqlMigrateLayout implements Layout {

    private static final Pattern FILE = Pattern.compile("(.+)\\.sql");
    private static final Pattern NUMBER = Pattern.compile("(\\d+).*");
    private static final Pattern ANNOTATION = Pattern.compile("-- \\+migrate\\s+(\\w+)(?:\\s+(\\w+))?\\s*");
    private static final Pattern DEPENDENCY = Pattern.compile("rubenv/sql-migrate");
    private static final Pattern DIRECTORY = Pattern.compile("(?m)^\\s+dir:\\s*[\"']?([^\"'\\s#]+)");

    @Override
    public String name() {
        return "sql-migrate";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        return Signs.of(project, folder)
                .files(FILE)
                .marker(ANNOTATION, "-- +migrate Up")
                .settings("dbconfig.yml", DIRECTORY)
                .dependency(DEPENDENCY, "go.mod")
                .evidence();
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Reading reading = new Reading(project);
        for (String file : Folder.of(root).sqlFiles()) {
            String id = file.substring(0, file.length() - ".sql".length());
            String name = id.replaceFirst("^\\d+[-_]?", "");
            reading.sections(root.resolve(file), id, name, new AnnotatedSections("sql-migrate", "migrate", ANNOTATION));
        }
        return Histories.of(this, project, root, reading, "gorp_migrations")
                .paired(part -> Id.of(part.version()), null);
    }

    /** A file's name as sql-migrate compares it. @param number null where the name begins with none */
    private record Id(BigInteger number, String name) implements Comparable<Id> {

        static Id of(String name) {
            Matcher number = NUMBER.matcher(name);
            return new Id(number.matches() ? new BigInteger(number.group(1)) : null, name + ".sql");
        }

        @Override
        public int compareTo(Id other) {
            return Comparator.comparing(Id::number, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Id::name)
                    .compare(this, other);
        }
    }
}
