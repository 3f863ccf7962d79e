package io.seatrial.sql;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/**
 * Cuts scripts as the command-line client of MySQL and MariaDB does, and a little better.
 *
 * <p>Source of the rules: the manuals' chapters "Comments", "String Literals" and "mysql Client Commands", and the client's
 * {@code add_line}. {@code DELIMITER} changes what ends a statement and is not sent; {@code --} begins a comment only
 * before a blank; {@code #} begins one, too; comments do not nest; {@code /*! … *}{@code /} and {@code /*+ … *}{@code /}
 * are no comments but code. Where no other delimiter was set, a body from {@code BEGIN} to {@code END} is kept whole, which
 * the client does not do but drivers and tools do.
 */
public final class MysqlSplitter implements Splitter {

    @Override
    public Statements split(Reader script, int firstLine, Consumer<Comment> comments) throws IOException {
        return new MysqlStatements(new Lexer(script, firstLine, comments));
    }
}
