package io.seatrial.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules about everything that is committed, whatever its language. */
class TextRulesTest {

    /** Put together from parts, so that this file does not break its own rule. */
    private static final Pattern MACHINE = Pattern.compile(
            "(?<![\\w}.])(/wo" + "rk/|/ro" + "ot/(?!\\.)|/ho" + "me/[a-z]+/|/tm" + "p/bash_jobs)|\\.lib" + "rary/");

    private static final Pattern REGISTRY =
            Pattern.compile("re" + "po1?\\.maven\\.apache\\.org|regis" + "try\\.npmjs\\.org");

    @Test
    void noFileNamesAPathOfSomebodysMachine() {
        assertThat(found(Repository.texts(), MACHINE)).isEmpty();
        assertThat(found(List.of(new TextSource("a.md", "see /ho" + "me/ada/project")), MACHINE))
                .isNotEmpty();
    }

    @Test
    void noFileNamesTheHostOfARegistry() {
        assertThat(found(Repository.texts(), REGISTRY)).isEmpty();
        assertThat(found(List.of(new TextSource("a.xml", "https://re" + "po.maven.apache.org/maven2")), REGISTRY))
                .isNotEmpty();
    }

    @Test
    void noFileHasTheRestOfAConflict() {
        Pattern conflict = Pattern.compile("^(<<<<<<< |>>>>>>> )");
        assertThat(found(Repository.texts(), conflict)).isEmpty();
        assertThat(found(List.of(new TextSource("a", "<<<<<<" + "< HEAD")), conflict))
                .isNotEmpty();
    }

    private static List<String> found(List<TextSource> texts, Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (TextSource text : texts) {
            List<String> lines = text.lines();
            for (int i = 0; i < lines.size(); i++) {
                if (pattern.matcher(lines.get(i)).find()) {
                    found.add(text.path() + ":" + (i + 1) + ": " + lines.get(i).strip());
                }
            }
        }
        return found;
    }
}
