package io.seatrial.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each pair {@code scenarios/split/DIALECT/NAME.sql} and {@code NAME.expected} is a test of its own.
 *
 * <p>An expected file lists the statements: a line {@code @@ LINE KIND}, then the text, and for the rows of a COPY lines
 * that begin with {@code | }. A script that cannot be cut ends with {@code @@ LINE error} and the message. Run with
 * {@code -Dgolden=write} to write the expected files anew.
 */
class SplitScenariosTest {

    private static final Path SCENARIOS = Path.of("../scenarios/split");
    private static final Map<String, Splitter> SPLITTERS =
            Map.of("postgresql", new PostgresSplitter(), "mysql", new MysqlSplitter(), "sqlite", new SqliteSplitter());

    record Piece(int line, String kind, String text) {
        static Piece of(Statement statement) throws IOException {
            if (statement instanceof Statement.CopyIn copy) {
                java.io.StringWriter data = new java.io.StringWriter();
                copy.data().transferTo(data);
                String rows = data.toString().lines().map(row -> "\n| " + row).collect(Collectors.joining());
                return new Piece(copy.line(), "copy", copy.text() + rows);
            }
            String kind = statement instanceof Statement.MetaCommand ? "meta" : "sql";
            return new Piece(statement.line(), kind, statement.text());
        }

        Piece normal() {
            return new Piece(line, kind, text.replace("\r", ""));
        }
    }

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return SPLITTERS.entrySet().stream()
                .map(entry ->
                        DynamicContainer.dynamicContainer(entry.getKey(), pairs(entry.getKey(), entry.getValue())));
    }

    private static Stream<DynamicNode> pairs(String dialect, Splitter splitter) {
        try (Stream<Path> files = Files.list(SCENARIOS.resolve(dialect))) {
            return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> examine(splitter, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void examine(Splitter splitter, Path script) throws IOException {
        String text = Files.readString(script);
        Path expected = script.resolveSibling(script.getFileName().toString().replace(".sql", ".expected"));
        List<Piece> pieces = split(splitter, new StringReader(text));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, print(pieces));
        }
        assertThat(print(pieces)).isEqualTo(Files.readString(expected));
        assertThat(split(splitter, new OneByOne(text)))
                .as("read character by character")
                .isEqualTo(pieces);
        windowsLineEnds(splitter, text, pieces);
        linesAreTrue(text, pieces);
        if (!text.toLowerCase(java.util.Locale.ROOT).contains("delimiter")
                && !script.toString().contains("unfinished")) {
            joinedAgain(splitter, pieces);
        }
    }

    private static void windowsLineEnds(Splitter splitter, String text, List<Piece> pieces) throws IOException {
        String windows = text.replace("\r", "").replace("\n", "\r\n");
        assertThat(split(splitter, new StringReader(windows)).stream().map(Piece::normal))
                .as("with Windows line ends")
                .isEqualTo(pieces.stream().map(Piece::normal).toList());
    }

    private static void linesAreTrue(String text, List<Piece> pieces) {
        String[] lines = text.split("\n", -1);
        for (Piece piece : pieces) {
            if (!piece.kind().equals("error")) {
                String firstLine = piece.text().lines().findFirst().orElse("");
                assertThat(lines[piece.line() - 1]).contains(firstLine);
            }
        }
    }

    /** Statements that are written one after another, each on lines of its own, are cut into the same statements. */
    private static void joinedAgain(Splitter splitter, List<Piece> pieces) throws IOException {
        if (pieces.stream().anyMatch(piece -> !piece.kind().equals("sql"))) {
            return;
        }
        String joined = pieces.stream().map(piece -> piece.text() + "\n;\n").collect(Collectors.joining());
        assertThat(split(splitter, new StringReader(joined)).stream().map(Piece::text))
                .as("joined again")
                .isEqualTo(pieces.stream().map(Piece::text).toList());
    }

    static List<Piece> split(Splitter splitter, Reader script) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        try (Splitter.Statements statements = splitter.split(script, 1)) {
            for (Statement next = statements.next(); next != null; next = statements.next()) {
                pieces.add(Piece.of(next));
            }
        } catch (SyntaxException e) {
            pieces.add(new Piece(e.line(), "error", e.getMessage()));
        }
        return pieces;
    }

    private static String print(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> "@@ " + piece.line() + " " + piece.kind() + "\n" + piece.text() + "\n")
                .collect(Collectors.joining());
    }

    /** Hands out one character a call, as a slow source may. */
    private static final class OneByOne extends StringReader {
        OneByOne(String text) {
            super(text);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, 1));
        }
    }
}
