package io.seatrial.reports;

import io.seatrial.report.Plain;

/**
 * Text from users made harmless in GitHub-flavoured Markdown: no markup, no HTML, no mention of anybody.
 *
 * <p>Source: GitHub Flavored Markdown Spec, 2.4 (backslash escapes), 4.5 (fenced code), 6.3 (code spans).
 */
final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]<>()#+-!|~&$";

    private Markdown() {}

    /** The text on one line, with every character that could be markup escaped. */
    static String line(String text) {
        StringBuilder out = new StringBuilder();
        Plain.line(text).codePoints().forEach(c -> {
            if (c == '@') {
                // An invisible joiner keeps "@name" from notifying somebody.
                out.append("@\u2060");
            } else {
                if (SPECIAL.indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.appendCodePoint(c);
            }
        });
        // A bare address must not turn into a link either.
        return out.toString().replace("://", ":\u2060//");
    }

    /** The text on one line as a code span; a span inside a table must not hold a bare pipe. */
    static String code(String text) {
        String line = Plain.line(text).replace("|", "\\|");
        String fence = "`".repeat(longestRun(line) + 1);
        String gap = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + gap + line + gap + fence;
    }

    /** The text as a fenced block that nothing inside can close. */
    static String block(String text) {
        return fenced("text", text);
    }

    /** The same for statements. */
    static String sql(String text) {
        return fenced("sql", text);
    }

    private static String fenced(String language, String text) {
        String plain = Plain.text(text);
        String fence = "`".repeat(Math.max(3, longestRun(plain) + 1));
        return fence + language + "\n" + plain + (plain.endsWith("\n") ? "" : "\n") + fence + "\n";
    }

    /** The text on one line inside an HTML element. */
    static String html(String text) {
        return Plain.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("@", "@&#8288;");
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
