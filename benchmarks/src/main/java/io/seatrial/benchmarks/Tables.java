package io.seatrial.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes a schema of many tables: ten columns each, a primary and a foreign key, two checks, two indexes, a comment; for
 * every tenth a view, two functions and a trigger.
 */
final class Tables {

    private Tables() {}

    static void make(Connection connection, int tables) throws SQLException {
        String table = Texts.of("table.sql");
        String tenth = Texts.of("tenth.sql");
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema app; create type app.state as enum ('new', 'open', 'done')");
            for (int n = 1; n <= tables; n++) {
                String reference = n % 10 == 1 ? "" : " references app.t" + (n - 1) + " on delete cascade";
                statement.execute(filled(table, n).replace("{reference}", reference));
                if (n % 10 == 0) {
                    statement.execute(filled(tenth, n));
                }
                if (n % 200 == 0) {
                    connection.commit();
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static String filled(String template, int n) {
        return template.replace("{n}", Integer.toString(n));
    }
}
