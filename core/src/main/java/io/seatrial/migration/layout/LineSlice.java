package io.seatrial.migration.layout;

import java.io.IOException;
import java.io.Reader;

/** Some lines of a text, read through without keeping any of it. */
final class LineSlice extends Reader {

    private final Reader whole;
    private final int from;
    private final int to;
    private int line = 1;

    /** @param to the last line, included */
    LineSlice(Reader whole, int from, int to) {
        this.whole = whole;
        this.from = from;
        this.to = to;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (line < from) {
            if (next() < 0) {
                return -1;
            }
        }
        int count = 0;
        while (count < length && line <= to) {
            int c = next();
            if (c < 0) {
                break;
            }
            target[offset + count++] = (char) c;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private int next() throws IOException {
        int c = whole.read();
        if (c == '\n') {
            line++;
        }
        return c;
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
