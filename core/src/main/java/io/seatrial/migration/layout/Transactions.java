package io.seatrial.migration.layout;

import io.seatrial.migration.TransactionUnit;
import io.seatrial.sql.PostgresSplitter;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.Statement;
import io.seatrial.sql.SyntaxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a script's own statements say about transactions.
 *
 * <p>Source of the list of statements that PostgreSQL refuses inside one: the pages of its manual, and psql's
 * {@code command_no_begin}.
 */
final class Transactions {

    /** A text without any of these needs no closer look. */
    private static final Pattern HINT = Pattern.compile(
            "(?i)\\b(begin|commit|start\\s+transaction|concurrently|vacuum|reindex|database|tablespace|system|discard|"
                    + "subscription)\\b");

    private static final Pattern OWN = Pattern.compile("(?is)(begin|commit|start\\s+transaction|end)(\\s.*)?");

    private static final Pattern REFUSES_TRANSACTION = Pattern.compile(
            "(?is)(create\\s+(unique\\s+)?index\\s+concurrently|drop\\s+index\\s+concurrently|reindex\\b.*\\bconcurrently"
                    + "|reindex\\s+(\\(.*?\\)\\s*)?(database|system)"
                    + "|vacuum|(create|drop)\\s+(database|tablespace)|create\\s+subscription|alter\\s+system"
                    + "|alter\\s+database\\b.*\\bset\\s+tablespace|discard\\s+all)\\b.*");

    private static final int LONGEST_HINT = 64;

    private boolean own;
    private boolean refuses;

    private Transactions() {}

    /** Looks into a file, closer only where a line hints at something. One that cannot be read says nothing. */
    static Transactions in(Path file) throws IOException {
        return in(file, new PostgresSplitter());
    }

    /** The same for a file of another database. */
    static Transactions in(Path file, Splitter splitter) throws IOException {
        if (!hintedAt(file)) {
            return new Transactions();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return in(reader, splitter);
        } catch (CharacterCodingException e) {
            return new Transactions();
        }
    }

    private static boolean hintedAt(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            char[] piece = new char[1 << 14];
            int kept = 0;
            for (int read = reader.read(piece); read >= 0; read = reader.read(piece, kept, piece.length - kept)) {
                if (HINT.matcher(CharBuffer.wrap(piece, 0, kept + read)).find()) {
                    return true;
                }
                int length = kept + read;
                kept = Math.min(LONGEST_HINT, length);
                System.arraycopy(piece, length - kept, piece, 0, kept);
            }
            return false;
        } catch (java.nio.file.AccessDeniedException e) {
            return false;
        }
    }

    /** Reads the script. One that cannot be cut says nothing: running it will. Closes the reader. */
    static Transactions in(Reader script, Splitter splitter) throws IOException {
        Transactions found = new Transactions();
        try (Splitter.Statements statements = splitter.split(script, 1)) {
            for (Statement next = statements.next(); next != null; next = statements.next()) {
                found.own |= OWN.matcher(next.text()).matches();
                found.refuses |= REFUSES_TRANSACTION.matcher(next.text()).matches();
            }
        } catch (SyntaxException e) {
            return found;
        }
        return found;
    }

    /** Whether the script begins or ends transactions itself. */
    boolean own() {
        return own;
    }

    /** Whether some statement must not stand in a transaction. */
    boolean refuses() {
        return refuses;
    }

    /** What a careful person would choose for a script of which no tool says anything. */
    TransactionUnit careful() {
        return own || refuses ? TransactionUnit.STATEMENT : TransactionUnit.FILE;
    }
}
