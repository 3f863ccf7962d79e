package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * goose: one file a migration, {@code 00012_name.sql} or {@code 20240131120000_name.sql}.
 *
 * <p>Source: goose's {@code internal/sqlparser/parser.go}, {@code migrate.go} and README.
 *
 * <ul>
 *   <li>Order: the number before the first underscore as a signed 64-bit integer; a number taken twice is refused.
 *   <li>Annotations at the start of a line, in any case of letters: {@code -- +goose Up}, {@code Down},
 *       {@code StatementBegin}, {@code StatementEnd}, {@code ENVSUB ON}, {@code ENVSUB OFF}.
 *   <li>Transaction: one around each section; {@code -- +goose NO TRANSACTION} anywhere in the file leaves each statement
 *       of both sections to itself.
 *   <li>Session: one for the run. Splitting: as sql-migrate does (see {@link SqlMigrateLayout}).
 *   <li>Placeholders: {@code ${NAME}} between {@code ENVSUB ON} and {@code OFF}, from the environment.
 *   <li>Tracking table: {@code goose_db_version}. Migrations written in Go lie between; they are told as not readable.
 * </ul>
 */
final class GooseLayout implements Layout {

    private static final Pattern FILE = Pattern.compile("(\\d{1,19})_(.*)\\.sql");
    private static final Pattern GO_FILE = Pattern.compile("(\\d{1,19})_(?!.*_test\\.go)(.*)\\.go");
    private static final Pattern ANNOTATION = Pattern.compile(
            "(?i)--\\s*\\+goose\\s+(up|down|statementbegin|statementend|no\\s+transaction|envsub\\s+on|envsub\\s+off)()\\s*");
    private static final Pattern DEPENDENCY = Pattern.compile("pressly/goose|goose\\b");

    @Override
    public String name() {
        return "goose";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        return Signs.of(project, folder)
                .files(FILE)
                .marker(ANNOTATION, "-- +goose Up")
                .dependency(DEPENDENCY, "go.mod", "Makefile", ".env")
                .evidence();
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Reading reading = new Reading(project).replacing(Placeholders.betweenEnvsub(placeholders)::apply);
        for (String file : Folder.of(root).files()) {
            Matcher match = FILE.matcher(file);
            if (match.matches()) {
                AnnotatedSections sections = new AnnotatedSections("goose", "goose", ANNOTATION);
                reading.sections(root.resolve(file), match.group(1), match.group(2), sections);
            } else if (GO_FILE.matcher(file).matches()) {
                reading.stray(root.resolve(file), 1, "is a migration written in Go: Seatrial cannot read it");
            } else if (file.endsWith(".sql")) {
                reading.stray(root.resolve(file), 1, "has no number in front: goose does not see it");
            }
        }
        return Histories.of(this, project, root, reading, "goose_db_version")
                .paired(part -> new BigInteger(part.version()), "goose refuses to start");
    }
}
