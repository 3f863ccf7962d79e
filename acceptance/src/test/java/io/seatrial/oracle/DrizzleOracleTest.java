package io.seatrial.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Oddity;
import io.seatrial.migration.layout.Detection;
import io.seatrial.migration.layout.Project;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.SqliteSplitter;
import io.seatrial.sql.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drizzle's own reader sees the migrations and statements that Seatrial reads, in the same order. */
class DrizzleOracleTest {

    private static final String READER = "const { readMigrationFiles } = require('drizzle-orm/migrator');\n"
            + "console.log(JSON.stringify(readMigrationFiles({ migrationsFolder: process.argv[2] }).map(m => m.sql)));\n";

    @TempDir
    Path folder;

    @Test
    void readsWhatDrizzleReads() throws Exception {
        Oracle drizzle = drizzle();
        journal("0001_second", "0000_first", "0010_crews");
        write(
                "0000_first.sql",
                "CREATE TABLE ships (id integer);--> statement-breakpoint\nCREATE INDEX i ON ships (id);\n");
        write("0001_second.sql", "--> statement-breakpoint\nCREATE TABLE ports (\n  id integer\n);\n");
        write(
                "0010_crews.sql",
                "-- why\nCREATE TABLE crews (id integer);\r\n--> statement-breakpoint DROP TABLE ports");
        write("0002_unlisted.sql", "CREATE TABLE never (id integer);\n");
        Oracle.Said said = drizzle.run(folder, Map.of(), folder.toString());
        assertThat(said.exit()).as(said.text()).isZero();
        List<List<String>> theirs = new ArrayList<>();
        for (JsonNode migration : JsonMapper.shared().readTree(said.text())) {
            List<String> statements = new ArrayList<>();
            migration.forEach(statement -> statements.add(bare(statement.asString())));
            statements.removeIf(String::isEmpty);
            theirs.add(statements);
        }
        assertThat(statements(read())).isEqualTo(theirs).hasSize(3);
    }

    @Test
    void refusesAJournalThatListsWhatIsNotThere() throws Exception {
        journal("0000_first", "0001_gone");
        write("0000_first.sql", "CREATE TABLE ships (id integer);\n");
        Oracle.Said said = drizzle().run(folder, Map.of(), folder.toString());
        assertThat(said.exit()).isNotZero();
        assertThat(said.text()).contains("0001_gone");
        assertThat(read().oddities()).anyMatch(Oddity.StrayFile.class::isInstance);
    }

    private static Oracle drizzle() throws Exception {
        return Oracle.onNode("drizzle", "drizzle-orm@0.45.4", READER);
    }

    private void journal(String... tags) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String tag : tags) {
            entries.add("{\"idx\":" + entries.size() + ",\"version\":\"6\",\"when\":"
                    + (1700000000000L + entries.size()) + ",\"tag\":\"" + tag + "\",\"breakpoints\":true}");
        }
        write(
                "meta/_journal.json",
                "{\"version\":\"6\",\"dialect\":\"sqlite\",\"entries\":[" + String.join(",", entries) + "]}");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private History read() throws IOException {
        return Detection.of(new Project(folder), "drizzle", folder).read(Map.of());
    }

    private static List<List<String>> statements(History history) throws IOException {
        List<List<String>> all = new ArrayList<>();
        for (Migration migration : history.migrations()) {
            var script = migration.script(Direction.UP);
            List<String> statements = new ArrayList<>();
            try (Splitter.Statements split =
                    new SqliteSplitter().split(script.content().open(), script.line())) {
                for (Statement next = split.next(); next != null; next = split.next()) {
                    statements.add(bare(next.text()));
                }
            }
            all.add(statements);
        }
        return all;
    }

    /** Without what surrounds a statement and means nothing to a database. */
    private static String bare(String statement) {
        return statement
                .replaceAll("(?m)^--.*$", "")
                .strip()
                .replaceFirst(";$", "")
                .strip();
    }
}
