package io.seatrial.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.SchemaComparison;
import io.seatrial.SchemaSources;
import io.seatrial.Seatrial;
import io.seatrial.database.DatabaseServer;
import io.seatrial.embedded.Servers;
import io.seatrial.journey.Borrowed;
import io.seatrial.report.ConsoleText;
import io.seatrial.report.Report;
import io.seatrial.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of the checks as tests: in the unsafe example exactly what is marked is found, in the other nothing, and the
 * {@code seen} block is what the tool really says. With {@code -Dseatrial.golden=write} (see {@code s/golden}) the blocks are
 * written anew.
 */
class CheckPagesRunTest {

    /** Orders by dependency come with the tools that have them; no layout of files has two heads. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("several-heads");

    private static final Map<String, DatabaseServer> SERVERS = new TreeMap<>();

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(DatabaseServer::close);
    }

    /** Started when the first page asks for it. */
    private static DatabaseServer borrowed(String name) {
        return new Borrowed(SERVERS.computeIfAbsent(name, Servers::start));
    }

    @TestFactory
    Stream<DynamicTest> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "docs", "checks"))) {
            String only = System.getProperty("seatrial.page", "");
            List<Path> sorted = files.filter(
                            file -> file.getFileName().toString().startsWith(only))
                    .sorted()
                    .toList();
            return sorted.stream().flatMap(this::tests);
        }
    }

    private Stream<DynamicTest> tests(Path file) {
        String id = file.getFileName().toString().replace(".md", "");
        if (WITHOUT_EXAMPLE.contains(id)) {
            return Stream.of(DynamicTest.dynamicTest(
                    id + " has no example",
                    () -> assertThat(Page.in(file).unsafe().files()).isEmpty()));
        }
        return Stream.of(
                DynamicTest.dynamicTest(id + " finds the sin", () -> unsafe(id, Page.in(file))),
                DynamicTest.dynamicTest(id + " is silent about the cure", () -> instead(id, Page.in(file))));
    }

    private void unsafe(String id, Page page) throws IOException, InterruptedException {
        Report report = run(page.unsafe(), folder.resolve(id + "-unsafe"));
        List<Mark> marks = Mark.of(page.unsafe());
        List<Mark> seen =
                report.findings().stream().map(one -> Mark.of(one.finding())).toList();
        assertThat(marks)
                .as("the page marks its own check")
                .anyMatch(mark -> mark.rule().equals(id));
        assertThat(marks)
                .as("every mark is found; found were %s", seen)
                .allMatch(mark -> seen.stream().anyMatch(mark::meets));
        assertThat(seen)
                .as("everything found is marked")
                .allMatch(one -> marks.stream().anyMatch(mark -> mark.meets(one)));
        List<String> today = words(report);
        if ("write".equals(System.getProperty("seatrial.golden"))) {
            page.rewrite(today);
        } else {
            assertThat(page.seen()).as("s/golden writes the block anew").isEqualTo(today);
        }
    }

    private void instead(String id, Page page) throws IOException, InterruptedException {
        Report report = run(page.instead(), folder.resolve(id + "-instead"));
        assertThat(report.findings().stream().filter(Report.Judged::counts).map(one -> Mark.of(one.finding())))
                .isEmpty();
        assertThat(report.conclusion().label()).isEqualTo("passed");
    }

    private static Report run(Page.Example example, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        PageProject project = PageProject.write(example, folder);
        Report report = project.other() == null
                ? Seatrial.run(project.settings(), CheckPagesRunTest::borrowed, Progress.SILENT)
                : SchemaComparison.drift(
                        project.settings(),
                        new SchemaSources(folder, List.of(), CheckPagesRunTest::borrowed, Progress.SILENT),
                        project.other());
        assertThat(report.failure()).isNull();
        return report;
    }

    private static List<String> words(Report report) throws IOException {
        StringBuilder text = new StringBuilder();
        new ConsoleText(false, ConsoleText.Detail.FINDINGS).findings(report, text);
        return text.toString()
                .replace(report.project(), ".")
                .strip()
                .lines()
                .filter(line -> !line.strip().startsWith("by Ada, "))
                .toList();
    }
}
