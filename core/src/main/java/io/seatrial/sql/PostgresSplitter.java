package io.seatrial.sql;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/**
 * Cuts scripts as PostgreSQL's psql does.
 *
 * <p>Source of the rules: PostgreSQL's {@code psqlscan.l} and chapter "Lexical Structure" of its manual. Comments nest;
 * a semicolon counts neither inside parentheses (which covers {@code CREATE RULE … DO (…; …)}) nor inside a {@code BEGIN
 * ATOMIC … END} body; {@code COPY … FROM STDIN} is followed by data up to the line {@code \.}. A backslash in an ordinary
 * {@code '…'} is itself, unless the script turns {@code standard_conforming_strings} off in plain sight.
 */
public final class PostgresSplitter implements Splitter {

    @Override
    public Statements split(Reader script, int firstLine, Consumer<Comment> comments) throws IOException {
        return new PostgresStatements(new Lexer(script, firstLine, comments));
    }
}
