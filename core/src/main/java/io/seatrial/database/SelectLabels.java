package io.seatrial.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the column labels off a catalogue query, so that the server need not be asked for them: whatever stands in double
 * quotes after AS in the outermost SELECT. A test compares this with what the server says.
 */
final class SelectLabels {

    /** A comment, a string, a quoted label after AS, a bracket; anything else does not matter. */
    private static final Pattern TOKEN = Pattern.compile(
            "--[^\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\\bas\\s+\"((?:[^\"]|\"\")+)\"|\"(?:[^\"]|\"\")*\"|[()]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private SelectLabels() {}

    static List<String> of(String sql) {
        List<String> labels = new ArrayList<>();
        int depth = 0;
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            if (token.group().equals("(")) {
                depth++;
            } else if (token.group().equals(")")) {
                depth--;
            } else if (depth == 0 && token.group(1) != null) {
                String label = token.group(1).replace("\"\"", "\"");
                if (!labels.contains(label)) {
                    labels.add(label);
                }
            }
        }
        return labels;
    }
}
