package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import io.seatrial.migration.TransactionUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * MyBatis Migrations: {@code scripts/20240131120000_name.sql}, the way back behind {@code -- //@UNDO}.
 *
 * <p>Source: MyBatis Migrations' {@code FileMigrationLoader}, {@code MigrationReader}, {@code ScriptRunner} and
 * {@code DatabaseOperationOption}.
 *
 * <ul>
 *   <li>Order: by the number before the first {@code _}. {@code bootstrap.sql} and {@code onabort.sql} are no migrations.
 *   <li>Transaction: one around each section ({@code auto_commit} is off unless an environment says otherwise).
 *   <li>Session: one for the run.
 *   <li>Splitting: at each line with a semicolon, or with what {@code -- @DELIMITER} says; Seatrial puts semicolons there
 *       and cuts by the database's own rules. Each section begins with semicolons, as the first of a run does there.
 *   <li>Placeholders: {@code ${name}} from the environment's properties; under {@code history.placeholders} here.
 *   <li>Tracking table: {@code changelog}.
 * </ul>
 */
final class MybatisLayout implements Layout {

    private static final Pattern FILE = Pattern.compile("\\d+(?:\\.\\d+)?(?:_.*)?\\.sql");
    private static final Pattern UNDO = Pattern.compile("\\s*--\\s*//\\s*@UNDO.*");
    private static final Pattern DEPENDENCY = Pattern.compile("mybatis-migrations|migrations-maven-plugin");
    private static final Set<String> SPECIAL = Set.of("bootstrap.sql", "onabort.sql");
    private static final int FILES_OPENED = 3;

    @Override
    public String name() {
        return "mybatis";
    }

    /** Most of the files that are looked at must say so: one of another tool's may carry the mark, too. */
    @Override
    public Evidence recognise(Project project, Folder folder) {
        List<String> files = folder.files().stream()
                .filter(file -> FILE.matcher(file).matches())
                .limit(FILES_OPENED)
                .toList();
        long marked = files.stream()
                .filter(file -> marked(folder.path().resolve(file)))
                .count();
        return marked * 2 > files.size()
                ? Signs.of(project, folder)
                        .files(FILE)
                        .marker(UNDO, "-- //@UNDO")
                        .dependency(DEPENDENCY, "pom.xml", "build.gradle")
                        .evidence()
                : null;
    }

    private static boolean marked(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .lines()
                    .anyMatch(line -> UNDO.matcher(line).matches());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Placeholders values = Placeholders.everywhere(placeholders);
        Reading reading = new Reading(project)
                .replacing((script, line) ->
                        MybatisDelimiters.apply(placeholders.isEmpty() ? script : values.apply(script, line), line));
        for (String file : Folder.of(root).sqlFiles()) {
            if (FILE.matcher(file).matches()) {
                String id = file.substring(0, file.length() - ".sql".length());
                String[] parts = id.split("_", 2);
                reading.sections(
                        root.resolve(file),
                        parts[0],
                        parts.length > 1 ? parts[1] : "",
                        new UndoSections(UNDO, TransactionUnit.FILE));
            } else {
                reading.stray(
                        root.resolve(file),
                        1,
                        SPECIAL.contains(file)
                                ? "is no migration: name it under history.start-from if others build on it"
                                : "has no number in front: MyBatis Migrations refuses it");
            }
        }
        return Histories.of(this, project, root, reading, "changelog")
                .paired(part -> new BigDecimal(part.version()), "MyBatis Migrations applies both");
    }
}
