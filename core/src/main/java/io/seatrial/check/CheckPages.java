package io.seatrial.check;

import io.seatrial.trouble.Nearest;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page of each check: what it looks for, what that breaks, what to do, and examples; in Markdown. */
public final class CheckPages {

    private CheckPages() {}

    /** The ids of all checks, sorted. */
    public static List<String> ids() {
        return Checks.all().stream().map(check -> check.rule().id()).toList();
    }

    /**
     * The page as {@code docs/checks} has it.
     *
     * @throws SettingsException when there is no such check
     */
    public static String markdown(String id) {
        if (!ids().contains(id)) {
            throw new SettingsException("There is no check called \"" + id + "\"" + Nearest.question(id, ids())
                    + ". `seatrial explain` lists them.");
        }
        try (InputStream page = CheckPages.class.getResourceAsStream("page/" + id + ".md")) {
            if (page == null) {
                throw new IllegalStateException("the page docs/checks/" + id + ".md is missing in this build");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page's one sentence on what the check finds. */
    public static String summary(String id) {
        return markdown(id)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
    }

    /** The page for a terminal: Markdown without the marks that only a browser needs. */
    public static String plain(String id) {
        StringBuilder text = new StringBuilder();
        boolean code = false;
        for (String line : (Iterable<String>) markdown(id).lines()::iterator) {
            if (line.startsWith("```")) {
                code = !code;
            } else if (code) {
                text.append("    ").append(line).append('\n');
            } else {
                text.append(prose(line)).append('\n');
            }
        }
        return text.toString();
    }

    private static String prose(String line) {
        return line.replaceFirst("^#+ (.*)$", "$1")
                .replace("**", "")
                .replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1")
                .replaceAll("^`([^`]+)`( .*)?$", "  $1$2:");
    }
}
