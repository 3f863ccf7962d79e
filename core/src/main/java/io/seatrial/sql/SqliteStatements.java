package io.seatrial.sql;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The statements of one SQLite script, read as they are asked for. */
final class SqliteStatements implements Splitter.Statements {

    private static final Set<String> BEFORE_TRIGGER = Set.of("create", "temp", "temporary", "explain");

    private final Lexer lexer;
    private final List<String> firstWords = new ArrayList<>();
    private boolean trigger;

    /** How much of {@code ; END} has just been seen. */
    private int ending;

    SqliteStatements(Lexer lexer) {
        this.lexer = lexer;
    }

    @Override
    public Statement next() throws IOException {
        while (true) {
            int c = lexer.peek();
            if (c == Source.END) {
                return lexer.started() ? finish() : null;
            }
            if (c == '.' && !lexer.started()) {
                return shellCommand();
            }
            if (c == ';' && (!trigger || ending == 2)) {
                if (lexer.started()) {
                    Statement statement = finish();
                    lexer.skipSemicolonAndRemark();
                    return statement;
                }
                lexer.skip();
            } else {
                token(c);
            }
        }
    }

    private Statement finish() {
        firstWords.clear();
        trigger = false;
        ending = 0;
        int line = lexer.startLine();
        return new Statement.Sql(lexer.finish(), line);
    }

    private Statement shellCommand() throws IOException {
        while (lexer.peek() != Source.END && lexer.peek() != '\n') {
            lexer.take();
        }
        int line = lexer.startLine();
        return new Statement.MetaCommand(lexer.finish().strip(), line);
    }

    private void token(int c) throws IOException {
        if (Lexer.isBlank(c)) {
            lexer.skipBlanks();
        } else if (lexer.at('-', '-')) {
            lexer.skipLineComment();
        } else if (lexer.at('/', '*')) {
            lexer.skipBlockComment(false);
        } else if (Lexer.isWordStart(c)) {
            word(lexer.takeWord());
        } else {
            ending = c == ';' ? 1 : 0;
            quotedOrSymbol(c);
        }
    }

    private void quotedOrSymbol(int c) throws IOException {
        if (c == '\'' || c == '"' || c == '`') {
            lexer.takeQuoted((char) c, false);
        } else if (c == '[') {
            lexer.takeQuoted(']', false);
        } else {
            lexer.take();
        }
    }

    private void word(String word) {
        if (word.equals("trigger") && firstWords.contains("create") && BEFORE_TRIGGER.containsAll(firstWords)) {
            trigger = true;
        }
        if (firstWords.size() < BEFORE_TRIGGER.size()) {
            firstWords.add(word);
        }
        ending = ending == 1 && word.equals("end") ? 2 : 0;
    }

    @Override
    public void close() throws IOException {
        lexer.source().close();
    }
}
