package io.seatrial.sql;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/**
 * Cuts scripts as SQLite's shell does.
 *
 * <p>Source of the rules: SQLite's {@code complete.c} ("sqlite3_complete") and the pages "The SQLite Query Language" and
 * "Command Line Shell". Comments do not nest; names stand in {@code "…"}, {@code `…`} or {@code […]}; a
 * {@code CREATE TRIGGER} ends at {@code END} right between two semicolons; a line that begins with a dot is a command to
 * the shell.
 */
public final class SqliteSplitter implements Splitter {

    @Override
    public Statements split(Reader script, int firstLine, Consumer<Comment> comments) throws IOException {
        return new SqliteStatements(new Lexer(script, firstLine, comments));
    }
}
