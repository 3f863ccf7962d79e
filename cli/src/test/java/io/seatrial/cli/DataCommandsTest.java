package io.seatrial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fill} and {@code compare-data}, on a server of the user's. */
class DataCommandsTest {

    private static final String SECRET = "geheim-1234";

    private static EmbeddedPostgres server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws SQLException {
        server = EmbeddedPostgres.start();
        execute("postgres", "CREATE ROLE owner SUPERUSER LOGIN PASSWORD '" + SECRET + "'");
        for (String name : new String[] {"one", "two", "mine"}) {
            execute("postgres", "CREATE DATABASE " + name);
            execute(name, "CREATE TABLE crew (id serial PRIMARY KEY, name text NOT NULL)");
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(database), server.credentials());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(database), server.credentials());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String url(String database) {
        return server.url(database) + "?user=owner&password=" + SECRET;
    }

    @Test
    void comparingDataEndsAsItsContractSays() throws SQLException {
        execute("one", "INSERT INTO crew (id, name) VALUES (1, 'Ada'), (2, 'Bo')");
        execute("two", "INSERT INTO crew (id, name) VALUES (2, 'Bo'), (1, 'Ada')");
        Said equal = Said.by("compare-data", url("one"), url("two"));
        assertThat(equal.out()).isEqualTo("Equal: 1 of 1 tables equal, with 2 rows.\n");
        assertThat(equal.exit()).isZero();

        execute("two", "UPDATE crew SET name = E'Bo\\x1b[2J' WHERE id = 2; INSERT INTO crew VALUES (3, 'Cy')");
        Said different = Said.by("compare-data", url("one"), url("two"));
        assertThat(different.exit()).isEqualTo(1);
        assertThat(different.out()).isEqualTo("""
                        table public.crew: 2 rows in A, 3 in B
                          rows: 1 only in B, 1 in both with other values
                          columns that differ: name (1 row)
                            id '2': name 'Bo' | 'Bo\\u001b[2J'
                            id '3': only in B: name 'Cy'
                        0 of 1 tables equal, with 0 rows.
                        """);
        Said json = Said.by("compare-data", url("one"), url("two"), "--format", "json", "--where", "id > 1");
        assertThat(json.exit()).isEqualTo(1);
        assertThat(json.out()).contains("\"equal\" : false", "\"rowsInA\" : 1", "\"rowsOnlyInB\" : 1");

        Said nobody = Said.by("compare-data", url("one"), url("nowhere"));
        assertThat(nobody.exit()).isEqualTo(3);
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err()).contains("nowhere").doesNotContain(SECRET);
        assertThat(Said.by("compare-data", url("one"), url("two"), "--tables", "no*")
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void fillingTakesAMarkedDatabaseAndTheSettings() throws Exception {
        Said refused = Said.by("fill", url("mine"), "--rows", "30");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("COMMENT ON DATABASE").doesNotContain(SECRET);
        assertThat(number("mine", "SELECT count(*) FROM crew")).isZero();

        execute("mine", "COMMENT ON DATABASE mine IS 'seatrial: scratch'");
        Files.writeString(
                folder.resolve("seatrial.yaml"), "data:\n  id-range: 700-799\n  pins:\n    crew.name: [Ada, Bo]\n");
        Said filled = Said.by("fill", url("mine"), "--rows", "30", "--settings", folder);
        assertThat(filled.exit()).isZero();
        assertThat(filled.out()).contains("public.crew: 30 rows, 30 of them new");
        assertThat(number("mine", "SELECT count(*) FROM crew WHERE name IN ('Ada', 'Bo') AND id BETWEEN 700 AND 799"))
                .isEqualTo(30);

        Files.writeString(folder.resolve("seatrial.yaml"), "data:\n  pins:\n    crew.nam: Ada\n");
        Said misspelt = Said.by("fill", url("mine"), "--settings", folder);
        assertThat(misspelt.exit()).isEqualTo(3);
        assertThat(misspelt.err()).contains("seatrial.yaml:3", "\"crew.name\"?");
    }
}
