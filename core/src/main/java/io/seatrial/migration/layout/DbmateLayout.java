package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import io.seatrial.migration.TransactionUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * dbmate: one file a migration, {@code db/migrations/20240131120000_name.sql}.
 *
 * <p>Source: dbmate's {@code pkg/dbmate/migration.go}, {@code db.go} and README, and its binary.
 *
 * <ul>
 *   <li>Order: by file name as text; the version is the digits it begins with.
 *   <li>Sections: {@code -- migrate:up} and {@code -- migrate:down} at the start of a line, both needed, up first. Only comments and
 *       blank lines may precede the up.
 *   <li>Transaction: one around each section; {@code transaction:false} behind the marker sends the section as one query
 *       without.
 *   <li>Session: one for the run. Splitting: none, each section is one query. Placeholders: none.
 *   <li>Tracking table: {@code schema_migrations}.
 * </ul>
 */
final class DbmateLayout implements Layout {

    private static final Pattern FILE = Pattern.compile("(\\d+)_?(.*)\\.sql");
    private static final Pattern UP = Pattern.compile("--\\s*migrate:up(\\s*|\\s+\\S+.*)");
    private static final Pattern DOWN = Pattern.compile("--\\s*migrate:down(\\s*|\\s+\\S+.*)");
    private static final Pattern DIRECTORY =
            Pattern.compile("(?m)^\\s*(?:export\\s+)?DBMATE_MIGRATIONS_DIR\\s*=\\s*[\"']?([^\"'\\s]+)");
    private static final Pattern DEPENDENCY = Pattern.compile("(@?amacneil/)?dbmate");

    @Override
    public String name() {
        return "dbmate";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        return Signs.of(project, folder)
                .files(FILE)
                .marker(UP, "-- migrate:up")
                .settings(".env", DIRECTORY)
                .dependency(DEPENDENCY, "package.json", "go.mod", "Makefile", ".env", "docker-compose.yml")
                .evidence();
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        Reading reading = new Reading(project);
        for (String file : Folder.of(root).sqlFiles()) {
            Matcher match = FILE.matcher(file);
            if (match.matches()) {
                reading.sections(root.resolve(file), match.group(1), match.group(2), new Sections());
            } else {
                reading.stray(root.resolve(file), 1, "has no number in front: dbmate does not see it");
            }
        }
        return Histories.of(this, project, root, reading, "schema_migrations")
                .paired(Part::version, "dbmate applies the first and then fails, for it records each version once");
    }

    private static final class Sections implements Markers {

        private Section up;
        private Section down;
        private Section current;
        private String fault;
        private int faultLine = 1;

        @Override
        public void line(String line, int number) {
            if (UP.matcher(line).matches() && up == null) {
                current = up = begin(line, number);
            } else if (DOWN.matcher(line).matches() && down == null) {
                check(up == null, number, "has its down before its up: dbmate refuses it");
                current = down = begin(line, number);
            } else if (current != null) {
                current.line(line, number);
            } else {
                String text = line.strip();
                check(
                        !text.isEmpty() && !text.startsWith("--"),
                        number,
                        "has a statement before '-- migrate:up': dbmate refuses it");
            }
        }

        private void check(boolean wrong, int number, String why) {
            if (wrong && fault == null) {
                fault = why;
                faultLine = number;
            }
        }

        private static Section begin(String line, int number) {
            boolean without = line.matches(".*\\stransaction:false(\\s.*)?");
            Section section = new Section(number, without ? TransactionUnit.ONE_QUERY : TransactionUnit.FILE);
            section.line("", number);
            return section;
        }

        @Override
        public Section up() {
            return up;
        }

        @Override
        public Section down() {
            return down;
        }

        @Override
        public String fault() {
            if (up == null || down == null) {
                return "has no line '-- migrate:" + (up == null ? "up" : "down") + "': dbmate refuses it";
            }
            return fault;
        }

        @Override
        public int faultLine() {
            return up == null || down == null ? 1 : faultLine;
        }
    }
}
