package io.seatrial.sql;

import java.io.IOException;
import java.io.Reader;

/** The rows that follow a {@code COPY … FROM STDIN} in a script, up to the line {@code \.}. */
final class CopyData extends Reader {

    private final Source source;
    private final int line;
    private boolean atLineStart = true;
    private boolean ended;

    CopyData(Source source, int line) {
        this.source = source;
        this.line = line;
    }

    /** Takes what is left of the line that the statement ended on. */
    void skipLine() throws IOException {
        while (source.peek() != Source.END && source.take() != '\n') {
            continue;
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length && !atEnd()) {
            int c = source.take();
            atLineStart = c == '\n';
            target[offset + count++] = (char) c;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private boolean atEnd() throws IOException {
        if (!ended && source.peek() == Source.END) {
            throw new SyntaxException("the rows of COPY … FROM STDIN do not end with a line \\.", line);
        }
        if (!ended && atLineStart && atEndMark()) {
            skipLine();
            ended = true;
        }
        return ended;
    }

    private boolean atEndMark() throws IOException {
        if (source.peek() != '\\' || source.peek(1) != '.') {
            return false;
        }
        int after = source.peek(2);
        int following = after == '\r' ? source.peek(3) : after;
        return following == '\n' || following == Source.END;
    }

    /** Reads on to the end, for the statement that comes next. */
    void drain() throws IOException {
        while (!atEnd()) {
            atLineStart = source.take() == '\n';
        }
    }

    /** Does nothing: the script goes on behind the rows. */
    @Override
    public void close() {}
}
