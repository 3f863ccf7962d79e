package io.seatrial.sql;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;

/** The characters of a script with a little look-ahead, counting lines as editors do: by line feeds. */
final class Source implements Closeable {

    static final int END = -1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int next;
    private int limit;
    private int line;
    private boolean exhausted;

    Source(Reader reader, int firstLine) throws IOException {
        this.reader = reader;
        this.line = firstLine;
        if (peek() == BYTE_ORDER_MARK) {
            next++;
        }
    }

    /** The 1-based line of the next character. */
    int line() {
        return line;
    }

    int peek() throws IOException {
        return next < limit ? buffer[next] : peek(0);
    }

    /** The character that many places ahead (at most some thousands), or {@link #END}. */
    int peek(int ahead) throws IOException {
        while (next + ahead >= limit && !exhausted) {
            fill();
        }
        return next + ahead < limit ? buffer[next + ahead] : END;
    }

    int take() throws IOException {
        int c = peek();
        if (c == END) {
            return END;
        }
        next++;
        if (c == '\n') {
            line++;
        }
        return c;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, limit - next);
        limit -= next;
        next = 0;
        int read = reader.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            exhausted = true;
        } else {
            limit += read;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
