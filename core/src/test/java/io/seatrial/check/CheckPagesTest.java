package io.seatrial.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckPagesTest {

    private static final Path FOLDER = Path.of("..", "docs", "checks");

    @Test
    void every_check_has_its_page_and_every_page_its_check() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(CheckPages.ids().stream()
                            .map(id -> id + ".md")
                            .sorted()
                            .toList());
        }
    }

    static List<String> ids() {
        return CheckPages.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_page_says_condition_effect_and_remedy(String id) {
        assertThat(CheckPages.markdown(id))
                .startsWith("# " + id + "\n")
                .contains("**Severity:** ", "## When\n", "## What it breaks\n", "## What to do\n", "## Unsafe\n")
                .contains("## Instead\n");
        assertThat(CheckPages.summary(id)).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_page_names_the_severity_of_its_rule(String id) {
        Rule rule = Checks.all().stream()
                .map(Check::rule)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(CheckPages.markdown(id))
                .contains("**Severity:** " + rule.severity().label());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void links_lead_to_pages(String id) {
        java.util.regex.Matcher link =
                java.util.regex.Pattern.compile("]\\(([^)]+)\\)").matcher(CheckPages.markdown(id));
        while (link.find()) {
            assertThat(FOLDER.resolve(link.group(1))).exists();
        }
    }

    @Test
    void a_terminal_sees_no_marks() {
        assertThat(CheckPages.plain("rollback-fails")).doesNotContain("```", "**", "## ");
    }

    @Test
    void an_unknown_check_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> CheckPages.markdown("rollback-fail"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("rollback-fails");
    }
}
