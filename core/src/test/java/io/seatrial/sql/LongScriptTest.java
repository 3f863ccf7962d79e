package io.seatrial.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import org.junit.jupiter.api.Test;

/** Scripts of any length pass through; what is kept is one statement at most. */
class LongScriptTest {

    /** As many times the same text as asked for, made up while it is read. */
    private static final class Repeated extends Reader {

        private final String text;
        private long left;

        Repeated(String text, long times) {
            this.text = text;
            this.left = text.length() * times;
        }

        @Override
        public int read(char[] target, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int from = (int) ((text.length() - left % text.length()) % text.length());
            int count = Math.min(length, text.length() - from);
            text.getChars(from, from + count, target, offset);
            left -= count;
            return count;
        }

        @Override
        public void close() {}
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void manyStatements() throws IOException {
        String piece = "insert into t values (1, 'a;b'); -- a remark\n";
        long times = 8_000_000L / piece.length();
        long before = used();
        long count = 0;
        int line = 0;
        try (Splitter.Statements statements = new PostgresSplitter().split(new Repeated(piece, times), 1)) {
            for (Statement next = statements.next(); next != null; next = statements.next()) {
                count++;
                line = next.line();
            }
            assertThat(used() - before).as("bytes kept").isLessThan(6_000_000L);
        }
        assertThat(count).isEqualTo(times);
        assertThat(line).isEqualTo(times);
    }

    @Test
    void manyRowsPassThroughTheirReader() throws IOException {
        long rows = 500_000L;
        Reader script = new Reader() {
            private final Reader head = new java.io.StringReader("copy t from stdin;\n");
            private final Reader body = new Repeated("123456789\n", rows);
            private final Reader tail = new java.io.StringReader("\\.\nselect 1;\n");

            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                for (Reader reader : new Reader[] {head, body, tail}) {
                    int count = reader.read(target, offset, length);
                    if (count > 0) {
                        return count;
                    }
                }
                return -1;
            }

            @Override
            public void close() {}
        };
        try (Splitter.Statements statements = new PostgresSplitter().split(script, 1)) {
            Statement.CopyIn copy = (Statement.CopyIn) statements.next();
            long before = used();
            char[] buffer = new char[8192];
            long read = 0;
            for (int count = copy.data().read(buffer);
                    count >= 0;
                    count = copy.data().read(buffer)) {
                read += count;
            }
            assertThat(read).isEqualTo(rows * 10);
            assertThat(used() - before).as("bytes kept").isLessThan(6_000_000L);
            assertThat(statements.next()).isEqualTo(new Statement.Sql("select 1", (int) rows + 3));
        }
    }

    @Test
    void aTagThatNeverEndsIsNoTag() throws IOException {
        try (Splitter.Statements statements =
                new PostgresSplitter().split(new java.io.StringReader("$" + "a".repeat(200_000) + "$;"), 1)) {
            assertThat(statements.next().text()).hasSize(200_002);
        }
    }
}
