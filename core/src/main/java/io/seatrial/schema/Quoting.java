package io.seatrial.schema;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntPredicate;

/** How names and values are escaped in the text form, so that hostile ones come back as they were. */
final class Quoting {

    private Quoting() {}

    /** The parts joined by dots, each quoted where it would be misread. */
    static String path(List<String> path) {
        StringJoiner joined = new StringJoiner(".");
        path.forEach(part -> joined.add(name(part, c -> c == '.' || c == ':' || c == '"')));
        return joined.toString();
    }

    /** A single word, quoted where it would be misread. */
    static String word(String word) {
        return name(word, c -> c == ' ' || c == ':' || c == '"' || c == '.');
    }

    /** The name of a fact, which may hold spaces. */
    static String label(String label) {
        boolean startsLikeOther = !label.isEmpty() && "|\\#".indexOf(label.charAt(0)) >= 0;
        return startsLikeOther ? quoted(label) : name(label, c -> c == ':' || c == '"');
    }

    private static String name(String name, IntPredicate misread) {
        boolean plain = !name.isEmpty() && name.equals(name.strip()) && printable(name) && name.charAt(0) != '#';
        return plain && name.chars().noneMatch(misread) ? name : quoted(name);
    }

    /** True when nothing in it is a control character or breaks a line. */
    static boolean printable(String text) {
        return text.chars().noneMatch(Quoting::escaped);
    }

    private static boolean escaped(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
    }

    static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    /** The text on one line, with backslashes. */
    static String escaped(String text) {
        StringBuilder line = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> line.append('\\').append(c);
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> line.append(escaped(c) ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return line.toString();
    }

    /** What {@link #escaped} was given. */
    static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '\\' || i + 1 == line.length()) {
                text.append(c);
                continue;
            }
            char next = line.charAt(++i);
            if (next == 'u' && i + 4 < line.length()) {
                text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next == 't' ? '\t' : next);
            }
        }
        return text.toString();
    }
}
