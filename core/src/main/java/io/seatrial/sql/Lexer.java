package io.seatrial.sql;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/**
 * What the lexers of all databases share: it keeps the text of the statement being read, and knows comments, words and
 * quotations.
 */
final class Lexer {

    private static final int COMMENT_KEPT = 4096;

    private final Source source;
    private final Consumer<Comment> comments;
    private final StringBuilder text = new StringBuilder();
    private int startLine;
    private int end;

    Lexer(Reader script, int firstLine, Consumer<Comment> comments) throws IOException {
        this.source = new Source(script, firstLine);
        this.comments = comments;
    }

    Source source() {
        return source;
    }

    int peek() throws IOException {
        return source.peek();
    }

    int peek(int ahead) throws IOException {
        return source.peek(ahead);
    }

    /** True once a statement's first token has been read. */
    boolean started() {
        return end > 0;
    }

    int startLine() {
        return startLine;
    }

    /** The text from the first to the last token; makes ready for the next statement. */
    String finish() {
        String statement = text.substring(0, end);
        text.setLength(0);
        if (text.capacity() > 1 << 20) {
            text.trimToSize();
        }
        end = 0;
        return statement;
    }

    /** Takes one character as (part of) a token. */
    int take() throws IOException {
        if (end == 0) {
            startLine = source.line();
            text.setLength(0);
        }
        int c = source.take();
        text.append((char) c);
        end = text.length();
        return c;
    }

    /** Takes that many characters as (part of) a token. */
    void take(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            take();
        }
    }

    /** Takes one character that is not part of a token; it counts only if a token of the same statement follows. */
    void skip() throws IOException {
        int c = source.take();
        if (started()) {
            text.append((char) c);
        }
    }

    /** Takes blanks and says whether there was a line feed among them. */
    boolean skipBlanks() throws IOException {
        int line = source.line();
        while (isBlank(peek())) {
            skip();
        }
        return source.line() > line;
    }

    /** Takes what ends a statement, and the remark that may stand behind it, so that it is seen along with its statement. */
    void skipSemicolonAndRemark() throws IOException {
        skip();
        while (peek() == ' ' || peek() == '\t') {
            skip();
        }
        if (at('-', '-')) {
            skipLineComment();
        }
    }

    /** Takes a comment up to, not including, the end of the line. */
    void skipLineComment() throws IOException {
        int line = source.line();
        StringBuilder comment = new StringBuilder();
        while (peek() != Source.END && peek() != '\n' && peek() != '\r') {
            keep(comment);
        }
        comments.accept(new Comment(comment.toString(), line));
    }

    /** Takes a block comment; {@code nested} where comments inside comments count. */
    void skipBlockComment(boolean nested) throws IOException {
        int line = source.line();
        StringBuilder comment = new StringBuilder();
        int depth = 0;
        do {
            if (at('/', '*') && (nested || depth == 0)) {
                keep(comment);
                depth++;
            } else if (at('*', '/')) {
                keep(comment);
                depth--;
            } else if (peek() == Source.END) {
                throw new SyntaxException("the comment that begins with /* is never closed", line);
            }
            keep(comment);
        } while (depth > 0);
        comments.accept(new Comment(comment.toString(), line));
    }

    private void keep(StringBuilder comment) throws IOException {
        if (comment.length() < COMMENT_KEPT) {
            comment.append((char) peek());
        }
        skip();
    }

    boolean at(char first, char second) throws IOException {
        return peek() == first && peek(1) == second;
    }

    /** Takes a quotation; the closing mark written twice stands for itself. */
    void takeQuoted(char closing, boolean backslashEscapes) throws IOException {
        int line = source.line();
        take();
        while (true) {
            int c = peek();
            if (c == Source.END) {
                throw new SyntaxException("the quotation that begins with " + closing + " is never closed", line);
            }
            take();
            if (c == '\\' && backslashEscapes && peek() != Source.END) {
                take();
            } else if (c == closing && peek() != closing) {
                return;
            } else if (c == closing) {
                take();
            }
        }
    }

    boolean at(String expected) throws IOException {
        for (int i = 0; i < expected.length(); i++) {
            if (peek(i) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Takes a word (a keyword or an unquoted name) and gives it in lower case. */
    String takeWord() throws IOException {
        return takeWordUpTo(";");
    }

    /** Takes a word that ends, at the latest, where that text begins. */
    String takeWordUpTo(String stop) throws IOException {
        int from = started() ? text.length() : 0;
        while (isWordPart(peek()) && !at(stop)) {
            take();
        }
        return text.substring(from, Math.min(text.length(), from + 64)).toLowerCase(java.util.Locale.ROOT);
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
    }

    static boolean isWordStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWordPart(int c) {
        return isWordStart(c) || isDigit(c) || c == '$';
    }
}
