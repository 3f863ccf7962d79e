package io.seatrial.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on what is special of a database say of their examples what these are run to find. */
class SpecialitiesTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern CHECK = Pattern.compile("\\(checks/([a-z-]+)\\.md\\)");
    private static final Pattern JOURNEY = Pattern.compile("\\((\\.\\./scenarios/journeys/[a-z0-9-]+)/\\)");

    @ParameterizedTest
    @ValueSource(strings = {"mysql.md", "sqlite.md"})
    void whatAPageSaysOfAnExampleIsFoundInIt(String page) throws IOException {
        List<String> rows = Files.readAllLines(DOCS.resolve(page)).stream()
                .filter(line -> line.startsWith("| ") && JOURNEY.matcher(line).find())
                .toList();
        assertThat(rows).hasSizeGreaterThan(5);
        for (String row : rows) {
            List<String> checks = all(CHECK, row);
            for (String journey : all(JOURNEY, row)) {
                List<String> expected = Files.readAllLines(DOCS.resolve(journey).resolve("expected.txt"));
                assertThat(expected).as(row).anyMatch(line -> line.startsWith("conclusion: "));
                for (String check : checks) {
                    assertThat(expected).as(row).anyMatch(line -> line.startsWith(check + " "));
                }
                if (checks.isEmpty()) {
                    assertThat(expected).as(row).contains("conclusion: passed");
                }
            }
        }
    }

    /** A link of any page leads to something that is there. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "databases.md", "mysql.md", "sqlite.md", "several-databases.md", "layouts.md"})
    void linksLeadSomewhere(String page) throws IOException {
        Pattern link = Pattern.compile("]\\((?!https?:|#)([^)#]+)");
        assertThat(all(link, Files.readString(DOCS.resolve(page))))
                .isNotEmpty()
                .allSatisfy(to -> assertThat(DOCS.resolve(to)).exists());
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
