package io.seatrial.database.mysql;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.Session;
import io.seatrial.schema.Schema;
import io.seatrial.sql.MysqlSplitter;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.Statement;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A scratch database to try statements on, as the product runs them. */
final class Bench implements AutoCloseable {

    private final ScratchDatabase database;
    private final Session session;

    Bench(ScratchDatabase database) throws SQLException {
        this.database = database;
        this.session = database.open();
    }

    Schema schema() throws SQLException {
        return database.snapshot().schema();
    }

    void run(List<String> statements) throws SQLException {
        for (String sql : statements) {
            try {
                session.send(sql);
            } catch (SQLException e) {
                throw new SQLException(e.getMessage() + " in " + sql, e);
            }
        }
    }

    /** Cuts a script as the product does, and runs it. */
    void script(String script) throws Exception {
        List<String> statements = new ArrayList<>();
        try (Splitter.Statements split = new MysqlSplitter().split(new StringReader(script), 1)) {
            for (Statement next = split.next(); next != null; next = split.next()) {
                statements.add(next.text());
            }
        }
        run(statements);
    }

    /** What each question is answered, row by row. */
    List<List<String>> answers(List<String> questions) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        for (String question : questions) {
            List<String> rows = new ArrayList<>();
            try (Connection connection = database.connect();
                    java.sql.Statement statement = connection.createStatement();
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
    public void close() {
        session.close();
        database.close();
    }
}
