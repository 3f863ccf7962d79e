package io.seatrial.migration.layout;

import java.io.IOException;
import java.io.Reader;

/** A script in which something is put in the place of something else, line by line, while it is read. */
final class LineReplacing extends Reader {

    private static final int LONG_LINE = 1 << 16;

    private final Reader script;
    private final Replacement replacement;
    private int line;
    private String ready = "";
    private int next;

    /** What a line becomes. */
    @FunctionalInterface
    interface Replacement {
        /** @param text the line with its end; of a very long one a part that ends with a blank */
        String of(String text, int line) throws IOException;
    }

    LineReplacing(Reader script, int firstLine, Replacement replacement) {
        this.script = script;
        this.line = firstLine;
        this.replacement = replacement;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (next == ready.length() && !fill()) {
            return -1;
        }
        int count = Math.min(length, ready.length() - next);
        ready.getChars(next, next + count, target, offset);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        StringBuilder text = new StringBuilder();
        int c = 0;
        while (c != '\n' && (text.length() < LONG_LINE || c != ' ') && (c = script.read()) >= 0) {
            text.append((char) c);
        }
        ready = replacement.of(text.toString(), line);
        next = 0;
        line += c == '\n' ? 1 : 0;
        return !text.isEmpty();
    }

    @Override
    public void close() throws IOException {
        script.close();
    }
}
