package io.seatrial.reports;

/** What XML 1.0 cannot say: characters that no escape makes legal. */
final class Xml {

    private Xml() {}

    /**
     * The text with every character that is illegal in XML 1.0 replaced by U+FFFD.
     *
     * <p>Source: Extensible Markup Language (XML) 1.0, production 2, {@code Char}.
     */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isLegal(c) ? c : 0xFFFD));
        return out.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
