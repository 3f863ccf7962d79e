package io.seatrial.oracle;

import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.sql.PostgresSplitter;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.Statement;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table that migrations write down in what they do, and in which transaction: {@code insert into diary values ('1a')}.
 *
 * <p>Read back, entries of one transaction stand together: {@code [[1a, 1b], [2a]]}.
 */
final class Diary implements AutoCloseable {

    private static final Pattern ENTRY = Pattern.compile("(?is)insert into diary values \\('([^']*)'\\)");

    private final EmbeddedPostgres server;
    private final String database;
    private final Connection connection;

    Diary(EmbeddedPostgres server, String database) throws SQLException {
        this.server = server;
        this.database = database;
        try (Connection maintenance = DriverManager.getConnection(server.url("postgres"), server.credentials())) {
            // The server's own secrets are made for speed; Go's driver wants the usual number of iterations.
            maintenance.createStatement().execute("set scram_iterations = 4096");
            maintenance
                    .createStatement()
                    .execute("create role " + database + " superuser login password '" + database + "'");
            maintenance.createStatement().execute("create database " + database);
        }
        connection = connect();
        connection
                .createStatement()
                .execute("create table diary (entry text, n serial, tx text default txid_current())");
    }

    /** As Go's drivers take it. */
    String url() {
        return "postgres://" + database + ":" + database + "@127.0.0.1:" + server.port() + "/" + database
                + "?sslmode=disable";
    }

    /** A new connection, which the caller closes. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(database), server.credentials());
    }

    /** All entries so far, which are taken out. */
    List<List<String>> entries() throws SQLException {
        List<List<String>> transactions = new ArrayList<>();
        String last = "";
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery("with gone as (delete from diary returning *) select entry, tx from gone order by n")) {
            while (rows.next()) {
                if (!rows.getString(2).equals(last)) {
                    transactions.add(new ArrayList<>());
                }
                last = rows.getString(2);
                transactions.get(transactions.size() - 1).add(rows.getString(1));
            }
        }
        return transactions;
    }

    /** What Seatrial's reading of those scripts says will be written. */
    static List<List<String>> expected(List<Script> scripts) throws IOException {
        List<List<String>> transactions = new ArrayList<>();
        for (Script script : scripts) {
            List<String> entries = new ArrayList<>();
            try (Splitter.Statements statements =
                    new PostgresSplitter().split(script.content().open(), script.line())) {
                for (Statement next = statements.next(); next != null; next = statements.next()) {
                    Matcher entry = ENTRY.matcher(next.text());
                    if (entry.matches()) {
                        entries.add(entry.group(1));
                    }
                }
            }
            if (script.unit() == TransactionUnit.STATEMENT) {
                entries.forEach(entry -> transactions.add(List.of(entry)));
            } else if (!entries.isEmpty()) {
                transactions.add(entries);
            }
        }
        return transactions;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
