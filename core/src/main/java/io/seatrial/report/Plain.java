package io.seatrial.report;

/** Text from users, made safe to show: no terminal escapes, no invisible characters that reorder a line. */
public final class Plain {

    private Plain() {}

    /** The text on one line, with every control or direction character shown as an escape. */
    public static String line(String text) {
        return escape(text.strip(), false);
    }

    /** The text with its line breaks and tabs kept, and every other control or direction character shown as an escape. */
    public static String text(String text) {
        return escape(text, true);
    }

    /** The text on one line, cut to so many characters. */
    public static String shortLine(String text, int most) {
        String line = line(text);
        return line.length() <= most ? line : line.substring(0, most - 1) + "…";
    }

    private static String escape(String text, boolean keepBreaks) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c, keepBreaks));
        return out.toString();
    }

    private static void append(StringBuilder out, int c, boolean keepBreaks) {
        if (c == '\n' || c == '\t') {
            out.append(keepBreaks ? (char) c : ' ');
        } else if (c == '\r') {
            out.append(keepBreaks ? "" : " ");
        } else if (isHostile(c)) {
            out.append(String.format("\\u%04x", c));
        } else {
            out.appendCodePoint(c);
        }
    }

    /** C0 and C1 controls, and the bidirectional controls by which a line can be made to read differently. */
    private static boolean isHostile(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || Character.getType(c) == Character.SURROGATE
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
