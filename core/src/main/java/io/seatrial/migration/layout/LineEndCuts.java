package io.seatrial.migration.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows a tool that ends a statement at each line that ends with a semicolon, whatever the semicolon stands in, and
 * sees where that cuts a dollar-quoted body in two.
 */
final class LineEndCuts {

    private static final Pattern MARK = Pattern.compile("(?<![\\w$])\\$(?:[A-Za-z_]\\w*)?\\$");
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)--.*");

    private String open;
    private boolean block;
    private int cutLine;
    private int unfinished;

    /** Between {@code StatementBegin} and {@code StatementEnd} nothing is cut. */
    void block(boolean begins) {
        block = begins;
        open = null;
        unfinished = begins ? unfinished : 0;
    }

    boolean inBlock() {
        return block;
    }

    void line(String line, int number) {
        if (block) {
            return;
        }
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            if (open == null) {
                open = mark.group();
            } else if (open.equals(mark.group())) {
                open = null;
            }
        }
        String code = COMMENT.matcher(line).replaceFirst("").strip();
        if (code.endsWith(";")) {
            unfinished = 0;
        } else if (unfinished == 0 && !code.isEmpty()) {
            unfinished = number;
        }
        if (open != null && code.endsWith(";") && cutLine == 0) {
            cutLine = number;
        }
    }

    /** The 1-based line of a statement that no line ends with a semicolon, or 0. */
    int unfinishedLine() {
        return unfinished;
    }

    /** The 1-based line at whose end a body is cut in two, or 0. */
    int cutLine() {
        return cutLine;
    }
}
