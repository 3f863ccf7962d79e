package io.seatrial.benchmarks;

import io.seatrial.Dialects;
import io.seatrial.database.RowQuestions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counting and fingerprinting every column of a table on MariaDB, against one checksum of it by pt-table-checksum. */
final class MariadbFingerprints {

    private static final Path PEER = Path.of("/usr/bin/pt-table-checksum");
    private static final String DATABASE = "fingerprints";
    private static final String TABLE = "filled";

    private MariadbFingerprints() {}

    static void measure(Databases databases, int rows, int pairs) throws Exception {
        databases.run("drop database if exists " + DATABASE);
        databases.run("create database " + DATABASE);
        try (Connection connection = databases.connect(DATABASE);
                Statement statement = connection.createStatement()) {
            for (String sql : Texts.of("fingerprints-mariadb.sql")
                    .replace("{rows}", Integer.toString(rows))
                    .split(";")) {
                statement.execute(sql);
            }
            String version =
                    connection.getMetaData().getDatabaseProductVersion().replaceFirst("^5\\.5\\.5-", "");
            RowQuestions questions = Dialects.named("mariadb").rows(version).orElseThrow();
            statement.execute(questions.settings());
            String ours = questions.tally(table(statement));
            if (!Files.exists(PEER)) {
                throw new IllegalStateException(PEER + " is missing: apt-get install percona-toolkit");
            }
            List<String> peer = peer(databases);
            new Pairs("fingerprints, " + rows + " rows with a key", pairs)
                    .measure("ours", () -> read(statement, ours), "pt-table-checksum", () -> run(peer));
        }
    }

    private static RowQuestions.Table table(Statement statement) throws Exception {
        List<String> columns = new ArrayList<>();
        Map<String, String> types = new HashMap<>();
        try (ResultSet row = statement.executeQuery(Texts.of("columns-mariadb.sql"))) {
            while (row.next()) {
                columns.add(row.getString(1));
                types.put(row.getString(1), row.getString(2));
            }
        }
        return new RowQuestions.Table(List.of(TABLE), false, List.of("id"), columns, types);
    }

    private static List<String> peer(Databases databases) {
        var at = java.net.URI.create(databases.server().url("").replaceFirst("^jdbc:", ""));
        var credentials = databases.server().credentials();
        return List.of(
                PEER.toString(),
                "--host=127.0.0.1",
                "--port=" + at.getPort(),
                "--user=" + credentials.getProperty("user"),
                "--password=" + credentials.getProperty("password", ""),
                "--databases=" + DATABASE,
                "--tables=" + TABLE,
                "--no-check-binlog-format",
                "--no-check-replication-filters",
                "--recursion-method=none",
                "--quiet");
    }

    private static void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.get(0) + " ended with " + process.exitValue() + ": " + said);
        }
    }

    private static void read(Statement statement, String sql) throws Exception {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
        }
    }
}
