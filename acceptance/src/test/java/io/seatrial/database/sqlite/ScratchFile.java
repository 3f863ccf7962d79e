package io.seatrial.database.sqlite;

import io.seatrial.schema.Schema;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.SqliteSplitter;
import io.seatrial.sql.Statement;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A file for a test, with foreign keys on as most applications have them. */
final class ScratchFile implements AutoCloseable {

    private final Connection connection;
    private final SqliteSchemaReader reader;

    ScratchFile(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run(List.of("pragma synchronous = off", "pragma journal_mode = memory", "pragma foreign_keys = on"));
        reader = new SqliteSchemaReader(file);
    }

    Schema schema() throws SQLException {
        return reader.read().schema();
    }

    void run(List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new SQLException(e.getMessage() + " in " + sql, e);
            }
        }
    }

    /** Runs the statements of a script as the product does. */
    void run(String script) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Splitter.Statements split = new SqliteSplitter().split(new StringReader(script), 1, comment -> {})) {
            for (Statement next = split.next(); next != null; next = split.next()) {
                statements.add(next.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(statements);
    }

    /** What each question is answered, row by row. */
    List<List<String>> answers(List<String> questions) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        for (String question : questions) {
            List<String> rows = new ArrayList<>();
            try (java.sql.Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(question)) {
                while (row.next()) {
                    StringBuilder text = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        text.append(row.getString(i)).append('|');
                    }
                    rows.add(text.toString());
                }
            }
            all.add(rows);
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        reader.close();
        connection.close();
    }
}
