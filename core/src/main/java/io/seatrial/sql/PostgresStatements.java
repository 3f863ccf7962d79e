package io.seatrial.sql;

import java.io.IOException;

/** The statements of one PostgreSQL script, read as they are asked for. */
final class PostgresStatements implements Splitter.Statements {

    private static final int LONGEST_TAG = 1000;

    private final Lexer lexer;
    private PostgresShape shape = new PostgresShape();
    private CopyData copyData;

    /** Whether an ordinary quotation honours backslashes; scripts may switch it. */
    private boolean backslashes;

    /** Whether the token just read was a quotation that honours backslashes: a continuation line honours them too. */
    private boolean escapesContinue;

    PostgresStatements(Lexer lexer) {
        this.lexer = lexer;
    }

    @Override
    public Statement next() throws IOException {
        if (copyData != null) {
            copyData.drain();
            copyData = null;
        }
        while (true) {
            int c = lexer.peek();
            if (c == Source.END) {
                return lexer.started() ? finish() : null;
            }
            if (lexer.at('\\', ';')) {
                lexer.source().take();
                shape = new PostgresShape();
                c = ';';
            }
            if (c == '\\') {
                return lexer.started() ? finish() : metaCommand();
            }
            if (c == ';' && !shape.isOpen()) {
                if (lexer.started()) {
                    Statement statement = finish();
                    afterSemicolon();
                    return statement;
                }
                lexer.skip();
            } else {
                token(c);
            }
        }
    }

    private Statement finish() throws IOException {
        PostgresShape ended = shape;
        shape = new PostgresShape();
        escapesContinue = false;
        Boolean standard = ended.standardStrings();
        backslashes = standard == null ? backslashes : !standard;
        int line = lexer.startLine();
        String text = lexer.finish();
        if (ended.readsCopyData() && lexer.peek() == ';') {
            copyData = new CopyData(lexer.source(), line);
            return new Statement.CopyIn(text, line, copyData);
        }
        return new Statement.Sql(text, line);
    }

    /** Behind a {@code COPY} the rows begin with the next line. */
    private void afterSemicolon() throws IOException {
        if (copyData == null) {
            lexer.skipSemicolonAndRemark();
        } else {
            lexer.skip();
            copyData.skipLine();
        }
    }

    private Statement metaCommand() throws IOException {
        while (lexer.peek() != Source.END && lexer.peek() != '\n') {
            lexer.take();
        }
        int line = lexer.startLine();
        String text = lexer.finish().strip();
        if (text.matches("(?is)\\\\copy\\s.*\\sfrom\\s+stdin\\b.*")) {
            lexer.skip();
            copyData = new CopyData(lexer.source(), line);
        }
        return new Statement.MetaCommand(text, line);
    }

    private void token(int c) throws IOException {
        if (Lexer.isBlank(c)) {
            blanks();
        } else if (lexer.at('-', '-')) {
            lexer.skipLineComment();
        } else if (lexer.at('/', '*')) {
            lexer.skipBlockComment(true);
        } else if (Lexer.isWordStart(c)) {
            escapesContinue = false;
            word();
        } else if (c == '\'') {
            string(backslashes || escapesContinue);
        } else {
            escapesContinue = false;
            otherToken(c);
        }
    }

    /** A quotation right after a line feed goes on with the one before; on the same line it does not. */
    private void blanks() throws IOException {
        boolean newLine = lexer.skipBlanks();
        escapesContinue &= newLine || !(lexer.peek() == '\'');
    }

    private void string(boolean escapes) throws IOException {
        lexer.takeQuoted('\'', escapes);
        escapesContinue = escapes;
    }

    private void otherToken(int c) throws IOException {
        if (c == '"') {
            lexer.takeQuoted('"', false);
        } else if (Lexer.isDigit(c)) {
            number();
        } else if (c == '$') {
            dollar();
        } else {
            shape.symbol(lexer.take());
        }
    }

    private void word() throws IOException {
        int first = lexer.peek();
        if ((first == 'e' || first == 'E') && lexer.peek(1) == '\'') {
            lexer.take();
            string(true);
        } else {
            shape.word(lexer.takeWord());
        }
    }

    /** So that the {@code e} of {@code 1e'…'} or of {@code 10e5} starts no word. */
    private void number() throws IOException {
        while (lexer.peek() != '$' && (Lexer.isWordPart(lexer.peek()) || lexer.peek() == '.')) {
            lexer.take();
        }
    }

    private void dollar() throws IOException {
        String tag = dollarTag();
        int line = lexer.source().line();
        lexer.take(Math.max(1, tag.length()));
        if (tag.isEmpty()) {
            while (Lexer.isDigit(lexer.peek())) {
                lexer.take();
            }
            return;
        }
        while (!lexer.at(tag)) {
            if (lexer.peek() == Source.END) {
                throw new SyntaxException("the quotation that begins with " + tag + " is never closed", line);
            }
            lexer.take();
        }
        lexer.take(tag.length());
    }

    /** The opening mark of a dollar quotation, such as {@code $body$}, or an empty text where there is none. */
    private String dollarTag() throws IOException {
        StringBuilder tag = new StringBuilder("$");
        int c = lexer.peek(1);
        while (tag.length() < LONGEST_TAG && (Lexer.isWordStart(c) || tag.length() > 1 && Lexer.isDigit(c))) {
            tag.append((char) c);
            c = lexer.peek(tag.length());
        }
        return c == '$' ? tag.append('$').toString() : "";
    }

    @Override
    public void close() throws IOException {
        lexer.source().close();
    }
}
