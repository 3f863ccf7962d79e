package io.seatrial.migration.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Oddity;
import io.seatrial.migration.Script;
import io.seatrial.sql.PostgresSplitter;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.Statement;
import io.seatrial.sql.SyntaxException;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder {@code scenarios/layouts/NAME} is a test: {@code project/} is read, and what was read is compared with
 * {@code expected.txt}. Where there is an {@code options} file, its words are what the user gave:
 * {@code --layout X --migrations DIR --placeholder name=value}. Run with {@code -Dgolden=write} to write the expected
 * files anew.
 */
class LayoutScenariosTest {

    private static final Path SCENARIOS = Path.of("../scenarios/layouts");

    @TestFactory
    List<DynamicTest> scenarios() throws IOException {
        try (Stream<Path> folders = Files.list(SCENARIOS)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> examine(folder)))
                    .toList();
        }
    }

    private static void examine(Path folder) throws IOException {
        String seen = read(folder);
        Path expected = folder.resolve("expected.txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(expected));
    }

    private static String read(Path folder) throws IOException {
        Path project = folder.resolve("project");
        Path file = folder.resolve("options");
        List<String> options = Files.exists(file)
                ? Arrays.asList(Files.readString(file).strip().split("\\s+"))
                : List.of();
        String migrations = option(options, "--migrations");
        String placeholder = option(options, "--placeholder");
        Map<String, String> values = placeholder == null
                ? Map.of()
                : Map.of(placeholder.split("=")[0], placeholder.split("=")[1]);
        try {
            Detection detection = Detection.of(
                    new Project(project), option(options, "--layout"), migrations == null ? null : Path.of(migrations));
            return print(detection, detection.read(values));
        } catch (SettingsException e) {
            return "refused: "
                    + e.getMessage()
                            .replace(project.toAbsolutePath().normalize().toString(), "PROJECT") + "\n";
        }
    }

    private static String option(List<String> options, String name) {
        int at = options.indexOf(name);
        return at < 0 ? null : options.get(at + 1);
    }

    private static String print(Detection detection, History history) throws IOException {
        StringBuilder out = new StringBuilder();
        out.append("%s, %s, in %s\nbecause %s\n"
                .formatted(history.layout(), history.dialect(), history.root(), history.because()));
        detection.alternatives().forEach(one -> out.append("or ").append(one).append('\n'));
        List<String> databases = Editions.of(detection, Map.of(), false).databases();
        out.append(databases.size() > 1 ? "databases " + String.join(", ", databases) + "\n" : "");
        out.append("session ").append(history.sessionPerFile() ? "per file" : "shared");
        out.append(", tracked in ").append(history.trackingTables()).append("\n");
        for (Migration migration : history.migrations()) {
            out.append("\n%s | %s%s\n"
                    .formatted(migration.version(), migration.name(), migration.repeatable() ? " | repeatable" : ""));
            if (!migration.dependsOn().isEmpty()) {
                out.append("  after ")
                        .append(String.join(", ", migration.dependsOn()))
                        .append('\n');
            }
            out.append(script("up", migration.up()));
            out.append(script("down", migration.down()));
            if (migration.irreversibleBecause() != null) {
                out.append("  irreversible because ")
                        .append(migration.irreversibleBecause())
                        .append('\n');
            }
        }
        out.append(history.oddities().isEmpty() ? "" : "\n");
        history.oddities().forEach(oddity -> out.append(print(oddity)));
        return out.toString();
    }

    private static String print(Oddity oddity) {
        String line = oddity instanceof Oddity.StrayFile stray ? " line " + stray.line() : "";
        return oddity.getClass().getSimpleName() + line + ": " + oddity.message() + "\n";
    }

    private static String script(String way, Script script) throws IOException {
        return script == null
                ? ""
                : "  %s %s:%d %s\n%s".formatted(way, script.file(), script.line(), script.unit(), statements(script));
    }

    private static String statements(Script script) throws IOException {
        StringBuilder out = new StringBuilder();
        try (Splitter.Statements statements =
                new PostgresSplitter().split(script.content().open(), script.line())) {
            for (Statement next = statements.next(); next != null; next = statements.next()) {
                String text = next.text().lines().map(String::strip).collect(Collectors.joining(" "));
                out.append("    %d %s\n".formatted(next.line(), text));
            }
        } catch (SyntaxException e) {
            out.append("    %d cannot be cut: %s\n".formatted(e.line(), e.getMessage()));
        }
        return out.toString();
    }
}
