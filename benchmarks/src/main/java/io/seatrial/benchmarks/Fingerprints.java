package io.seatrial.benchmarks;

import io.seatrial.Dialects;
import io.seatrial.database.RowQuestions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;

/** Counting and fingerprinting every column of a table, against the server's own reading of it by COPY. */
final class Fingerprints {

    private static final List<String> COLUMNS =
            List.of("id", "email", "name", "created_at", "price", "quantity", "active", "reference", "attributes");

    private Fingerprints() {}

    static void measure(Databases databases, int rows, int pairs) throws Exception {
        databases.run("drop database if exists fingerprints");
        databases.run("create database fingerprints");
        try (Connection connection = databases.connect("fingerprints");
                Statement statement = connection.createStatement()) {
            statement.execute(Texts.of("fingerprints.sql").replace("{rows}", Integer.toString(rows)));
            statement.execute("vacuum analyze filled");
            String version = connection.getMetaData().getDatabaseProductVersion();
            RowQuestions questions = Dialects.named("postgresql").rows(version).orElseThrow();
            statement.execute(questions.settings());
            RowQuestions.Table keyed =
                    new RowQuestions.Table(List.of("public", "filled"), false, List.of("id"), COLUMNS);
            RowQuestions.Table keyless = new RowQuestions.Table(List.of("public", "filled"), false, List.of(), COLUMNS);
            new Pairs("fingerprints, " + rows + " rows with a key", pairs)
                    .measure("ours", () -> read(statement, questions.tally(keyed)), "COPY", () -> copy(statement));
            new Pairs("fingerprints, " + rows + " rows, no key", pairs)
                    .measure("ours", () -> read(statement, questions.tally(keyless)), "COPY", () -> copy(statement));
        }
    }

    private static void read(Statement statement, String sql) throws Exception {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
        }
    }

    private static void copy(Statement statement) throws Exception {
        statement.execute("copy public.filled to '/dev/null'");
    }
}
