package io.seatrial.migration.layout;

import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts semicolons where {@code -- @DELIMITER} makes something else end a statement, and drops what stands behind it on its
 * line, as MyBatis Migrations does. Lines that begin with {@code //} are comments to it.
 *
 * <p>Source: MyBatis Migrations' {@code ScriptRunner}, {@code handleLine}.
 */
final class MybatisDelimiters {

    private static final String USUAL = ";";
    private static final Pattern DIRECTIVE = Pattern.compile("(?i)(?:--|//)\\s*(?://)?\\s*@DELIMITER\\s+(\\S+).*");

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
                return bare.startsWith("//") ? text.replaceFirst("//", "--") : text;
            }
            int end = delimiter.equals(USUAL) ? -1 : text.lastIndexOf(delimiter);
            return end < 0 ? text : text.substring(0, end) + USUAL + (text.endsWith("\n") ? "\n" : "");
        }
    }
}
