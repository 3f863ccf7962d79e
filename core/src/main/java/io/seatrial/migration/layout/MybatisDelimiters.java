package io.seatrial.migration.layout;

import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts semicolons where {@code -- @DELIMITER} makes something else end a statement, and drops what stands behind it on its
 * line, as MyBatis Migrations does. Lines that begin with {@code //} or {@code --} are comments to it, which it sends to no
 * server: here they become what every server takes for one, {@code --} with a blank behind it.
 *
 * <p>Source: MyBatis Migrations' {@code ScriptRunner}, {@code handleLine}.
 */
final class MybatisDelimiters {

    private static final String USUAL = ";";
    private static final Pattern DIRECTIVE = Pattern.compile("(?i)(?:--|//)\\s*(?://)?\\s*@DELIMITER\\s+(\\S+).*");

    /** What begins a comment for MyBatis Migrations, and none for MySQL. */
    private static final Pattern BARE = Pattern.compile("^(\\s*)(?://|--(?=\\S))");

    private MybatisDelimiters() {}

    static Reader apply(Reader script, int firstLine) {
        return new LineReplacing(script, firstLine, new Lines());
    }

    private static final class Lines implements LineReplacing.Replacement {

        private String delimiter = USUAL;

        @Override
        public String of(String text, int line) {
            String bare = text.strip();
            if (bare.startsWith("--") || bare.startsWith("//")) {
                Matcher directive = DIRECTIVE.matcher(bare);
                delimiter = directive.matches() ? directive.group(1) : delimiter;
                return BARE.matcher(text).replaceFirst("$1-- ");
            }
            int end = delimiter.equals(USUAL) ? -1 : text.lastIndexOf(delimiter);
            return end < 0 ? text : text.substring(0, end) + USUAL + (text.endsWith("\n") ? "\n" : "");
        }
    }
}
