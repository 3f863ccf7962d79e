package io.seatrial.migration.layout;

import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.sql.Directives;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a history, read line by line; of its text only what is asked for is ever in memory. */
final class TextFile {

    private static final int LINE_KEPT = 4096;

    private final Path path;
    private final String shown;

    TextFile(Project project, Path path) {
        this.path = path;
        this.shown = project.relative(path);
    }

    /** Relative to the project. */
    String shown() {
        return shown;
    }

    /** Is given the lines of a file one after another. */
    @FunctionalInterface
    interface LineReader {
        /**
         * @param line without its end; of a very long one only the beginning
         * @param number from 1
         */
        void line(String line, int number);
    }

    /**
     * Reads all lines.
     *
     * @return true where a remark to Seatrial stands in the file
     * @throws UnreadableFile when the file cannot be read or is not UTF-8
     */
    boolean lines(LineReader lines) throws UnreadableFile {
        Lines read = new Lines(lines);
        try (Reader reader = Files.newBufferedReader(path)) {
            char[] block = new char[1 << 14];
            for (int count = reader.read(block); count >= 0; count = reader.read(block)) {
                for (int i = 0; i < count; i++) {
                    read.take(block[i]);
                }
            }
            read.end();
            return read.remarks;
        } catch (CharacterCodingException e) {
            throw Utf8.fault(path, shown);
        } catch (AccessDeniedException e) {
            throw new UnreadableFile(shown, 1, "may not be read (permission denied)");
        } catch (IOException e) {
            throw new UnreadableFile(shown, read.number, "cannot be read: " + e.getMessage());
        }
    }

    /** The line being read, and what was seen so far. */
    private static final class Lines {

        private final LineReader reader;
        private final StringBuilder line = new StringBuilder();
        private int number = 1;
        private boolean remarks;

        Lines(LineReader reader) {
            this.reader = reader;
        }

        void take(char c) {
            if (c == '\n') {
                end();
                number++;
                line.setLength(0);
            } else if (line.length() < LINE_KEPT && !(c == '\uFEFF' && number == 1 && line.isEmpty())) {
                line.append(c);
            }
        }

        void end() {
            remarks |= line.indexOf(Directives.MARK) >= 0;
            reader.line(withoutEnd(line), number);
        }
    }

    private static String withoutEnd(StringBuilder line) {
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }

    /** The whole file as a script. */
    Script whole(TransactionUnit unit) {
        return new Script(shown, 1, unit, () -> Files.newBufferedReader(path));
    }

    /** Some lines of the file as a script. @param to the last line, included */
    Script slice(int from, int to, TransactionUnit unit) {
        return new Script(shown, from, unit, () -> open(from, to));
    }

    private Reader open(int from, int to) throws IOException {
        return new LineSlice(Files.newBufferedReader(path), from, to);
    }
}
