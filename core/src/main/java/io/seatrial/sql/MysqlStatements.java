package io.seatrial.sql;

import java.io.IOException;

/** The statements of one MySQL or MariaDB script, read as they are asked for. */
final class MysqlStatements implements Splitter.Statements {

    private static final String USUAL = ";";

    private final Lexer lexer;
    private MysqlShape shape = new MysqlShape();
    private String delimiter = USUAL;

    MysqlStatements(Lexer lexer) {
        this.lexer = lexer;
    }

    @Override
    public Statement next() throws IOException {
        while (true) {
            int c = lexer.peek();
            if (c == Source.END) {
                return lexer.started() ? finish() : null;
            }
            if (c == '\\' && !delimiter.startsWith("\\")) {
                return lexer.started() ? finish() : command();
            }
            if (lexer.at(delimiter) && !(delimiter.equals(USUAL) && shape.isOpen())) {
                if (lexer.started()) {
                    Statement statement = finish();
                    skipDelimiter();
                    return statement;
                }
                skipDelimiter();
            } else if (!lexer.started() && Lexer.isWordStart(c)) {
                Statement meta = firstWord();
                if (meta != null) {
                    return meta;
                }
            } else {
                token(c);
            }
        }
    }

    private void skipDelimiter() throws IOException {
        for (int i = 1; i < delimiter.length(); i++) {
            lexer.skip();
        }
        lexer.skipSemicolonAndRemark();
    }

    private Statement finish() {
        shape = new MysqlShape();
        int line = lexer.startLine();
        return new Statement.Sql(lexer.finish(), line);
    }

    /** Commands to the client stand at the beginning of a statement. */
    private Statement firstWord() throws IOException {
        String word = lexer.takeWordUpTo(delimiter);
        if (word.equals("delimiter")) {
            String argument = restOfLine().replaceFirst("(?i)^delimiter\\s*", "");
            delimiter = argument.isEmpty() ? USUAL : argument.split("\\s")[0];
            return null;
        }
        if (word.equals("source")) {
            int line = lexer.startLine();
            return new Statement.MetaCommand(restOfLine(), line);
        }
        shape.word(word);
        return null;
    }

    private Statement command() throws IOException {
        int line = lexer.source().line();
        return new Statement.MetaCommand(restOfLine(), line);
    }

    private String restOfLine() throws IOException {
        while (lexer.peek() != Source.END && lexer.peek() != '\n') {
            lexer.take();
        }
        return lexer.finish().strip();
    }

    private void token(int c) throws IOException {
        if (Lexer.isBlank(c)) {
            lexer.skipBlanks();
        } else if (c == '#' || lexer.at('-', '-') && dashesBeginComment()) {
            lexer.skipLineComment();
        } else if (lexer.at('/', '*')) {
            blockComment();
        } else if (Lexer.isWordStart(c)) {
            shape.word(lexer.takeWordUpTo(delimiter));
        } else {
            shape.symbol(c);
            quotedOrSymbol(c);
        }
    }

    private boolean dashesBeginComment() throws IOException {
        int after = lexer.peek(2);
        return after == Source.END || after <= ' ';
    }

    private void blockComment() throws IOException {
        int kind = lexer.peek(2);
        boolean mariadb = kind == 'M' && lexer.peek(3) == '!';
        if (kind == '!' || kind == '+' || mariadb) {
            shape.symbol('/');
            takeVersioned();
        } else {
            lexer.skipBlockComment(false);
        }
    }

    /** Code that only some servers run; quotations in it hide its end. */
    private void takeVersioned() throws IOException {
        int line = lexer.source().line();
        lexer.take(2);
        while (!lexer.at('*', '/')) {
            if (lexer.peek() == Source.END) {
                throw new SyntaxException("the versioned comment that begins with /*! is never closed", line);
            }
            quotedOrSymbol(lexer.peek());
        }
        lexer.take(2);
    }

    private void quotedOrSymbol(int c) throws IOException {
        if (c == '\'' || c == '"') {
            lexer.takeQuoted((char) c, true);
        } else if (c == '`') {
            lexer.takeQuoted('`', false);
        } else {
            lexer.take();
        }
    }

    @Override
    public void close() throws IOException {
        lexer.source().close();
    }
}
