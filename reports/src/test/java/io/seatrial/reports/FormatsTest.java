package io.seatrial.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.report.ConsoleText;
import io.seatrial.report.Report;
import io.seatrial.report.ReportFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every format lays out the sample reports as their golden files in {@code scenarios/reports} say.
 *
 * <p>{@code -Dseatrial.golden=write} rewrites them; the diff is then for a person to read.
 */
class FormatsTest {

    private static final Path GOLDEN = Path.of("..", "scenarios", "reports");

    @TestFactory
    Stream<DynamicTest> golden() {
        return Stream.of(
                        golden("shop", SampleReports.shop()),
                        golden("hostile", SampleReports.hostile()),
                        golden("fleet", SampleFleet.fleet()),
                        golden("drift", SampleComparisons.drift()),
                        golden("hostile-drift", SampleComparisons.hostile()))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> golden(String name, Report report) {
        List<ReportFormat> formats = Stream.concat(
                        Formats.all().stream(), Stream.of(new ConsoleText(false, ConsoleText.Detail.EVERYTHING)))
                .toList();
        return formats.stream()
                .map(format -> DynamicTest.dynamicTest(
                        name + " as " + format.name(), () -> compare(GOLDEN.resolve(name), format, report)));
    }

    private static void compare(Path folder, ReportFormat format, Report report) throws IOException {
        Path file = folder.resolve("report." + format.name());
        String text = written(format, report);
        if ("write".equals(System.getProperty("seatrial.golden"))) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @Test
    void jsonKeepsTheContract() throws IOException {
        JsonNode json = JsonMapper.builder().build().readTree(written(new JsonFormat(), SampleReports.hostile()));
        assertThat(json.propertyNames())
                .contains(
                        "seatrial",
                        "conclusion",
                        "history",
                        "databases",
                        "examined",
                        "findings",
                        "notObserved",
                        "timings");
        JsonNode finding = json.get("findings").get(0);
        assertThat(finding.propertyNames())
                .contains(
                        "rule",
                        "severity",
                        "migration",
                        "direction",
                        "database",
                        "trial",
                        "file",
                        "line",
                        "message",
                        "evidence",
                        "remedy",
                        "allowed",
                        "accepted");
        assertThat(finding.get("message").asString()).isEqualTo(SampleReports.EVIL);
        assertThat(json.get("findings").get(1).get("migration").isNull()).isTrue();
    }

    @Test
    void junitIsXmlWhateverTheNames() throws Exception {
        String xml = written(new JunitFormat(), SampleReports.hostile());
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
    }

    @Test
    void htmlTakesNothingFromUsersForMarkup() throws IOException {
        for (Report report : List.of(SampleReports.hostile(), SampleFleet.fleet(), SampleComparisons.hostile())) {
            String html = written(Formats.named("html"), report);
            assertThat(html)
                    .doesNotContain("<script>alert")
                    .doesNotContain("</td>")
                    .doesNotContain("\u001B");
            assertThat(Pattern.compile("<script").matcher(html).results().count())
                    .isEqualTo(1);
            assertThat(html).doesNotContain("src=\"").doesNotContain("href=\"http");
        }
    }

    @Test
    void everyAnchorOfTheHtmlLeadsSomewhere() throws IOException {
        String html = written(Formats.named("html"), SampleReports.shop());
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        assertThat(links.results().map(link -> "id=\"" + link.group(1) + "\"").toList())
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(html).contains(anchor));
    }

    @Test
    void markdownFitsAPullRequestComment() throws IOException {
        Report shop = SampleReports.shop();
        List<Report.Judged> many =
                Stream.generate(() -> shop.findings().get(0)).limit(2_000).toList();
        Report long2000 = new Report(
                shop.seatrial(),
                shop.conclusion(),
                shop.history(),
                shop.databases(),
                shop.examined(),
                many,
                shop.notObserved(),
                shop.recordings(),
                shop.timings(),
                null,
                shop.project(),
                shop.failOn(),
                null);
        String text = written(new MarkdownFormat(), long2000);
        assertThat(text.length()).isLessThan(65_536);
        assertThat(text).contains("more; the other report formats have them all");
    }

    @Test
    void consoleShowsNoTerminalEscapesOfOthers() throws IOException {
        assertThat(written(new ConsoleText(false, ConsoleText.Detail.EVERYTHING), SampleReports.hostile()))
                .doesNotContain("\u001B")
                .doesNotContain("\u202E")
                .contains("\\u001b[31m");
        assertThat(written(new ConsoleText(true, ConsoleText.Detail.MIGRATIONS), SampleReports.shop()))
                .contains("\u001B[1m");
    }

    private static String written(ReportFormat format, Report report) throws IOException {
        StringBuilder text = new StringBuilder();
        format.write(report, text);
        return text.toString();
    }
}
