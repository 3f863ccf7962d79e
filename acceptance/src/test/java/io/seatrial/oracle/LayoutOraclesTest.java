package io.seatrial.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Oddity;
import io.seatrial.migration.Script;
import io.seatrial.migration.layout.Detection;
import io.seatrial.migration.layout.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a layout reads is what the real tool does: order, statements, transactions, and which files it refuses. */
class LayoutOraclesTest {

    private static EmbeddedPostgres server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void dbmateRunsWhatSeatrialReads() throws Exception {
        Oracle dbmate = dbmate();
        write("10_ten.sql", "-- migrate:up\n" + note("10a") + note("10b") + "-- migrate:down\n" + note("10d"));
        write("9_nine.sql", "-- migrate:up\n" + note("9a") + "--migrate:down\n" + note("9d"));
        write("010_padded.sql", "-- why\n\n-- migrate:up\n" + note("010a") + "-- migrate:down\n" + note("010d"));
        write("11.sql", "-- migrate:up\n" + note("11a") + "  -- migrate:down\n" + note("11b") + "-- migrate:down\n");
        write(
                "12-dash.sql",
                "-- migrate:up transaction:false\n" + note("12a") + "-- migrate:down transaction:false\n"
                        + note("12d"));
        write(
                "13_body.sql",
                "-- migrate:up\ndo $$ begin perform ';'; end $$; " + note("13a") + "-- migrate:down\n" + note("13d"));
        write(
                "14_windows.sql",
                ("-- migrate:up\n" + note("14a") + "-- migrate:down\n" + note("14d")).replace("\n", "\r\n"));
        write("15_two.sql", "-- migrate:up transaction:false\n" + note("15a") + note("15b") + "-- migrate:down\n");
        History history = read("dbmate");
        try (Diary diary = new Diary(server, "dbmate_order")) {
            Map<String, String> where = Map.of("DATABASE_URL", diary.url());
            Oracle.Said up = dbmate.run(folder, where, "-d", ".", "--no-dump-schema", "migrate");
            assertThat(up.exit()).as(up.text()).isZero();
            assertThat(diary.entries()).isEqualTo(Diary.expected(scripts(history, Direction.UP)));
            for (int i = 0; i < history.migrations().size(); i++) {
                dbmate.run(folder, where, "-d", ".", "--no-dump-schema", "rollback");
            }
            assertThat(diary.entries()).isEqualTo(Diary.expected(scripts(history, Direction.DOWN)));
        }
    }

    @Test
    void dbmateRefusesWhatSeatrialSaysItRefuses() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("1_fine.sql", "-- migrate:up\nselect 1;\n-- migrate:down\n");
        files.put("1_no_down.sql", "-- migrate:up\nselect 1;\n");
        files.put("1_no_up.sql", "-- migrate:down\nselect 1;\n");
        files.put("1_nothing.sql", "select 1;\n");
        files.put("1_down_first.sql", "-- migrate:down\n-- migrate:up\nselect 1;\n");
        files.put("1_in_front.sql", "select 1;\n-- migrate:up\nselect 2;\n-- migrate:down\n");
        files.put("1_remark_in_front.sql", "-- why\n\n-- migrate:up\nselect 2;\n-- migrate:down\n");
        files.put("1_options.sql", "-- migrate:up a:b c:d\nselect 2;\n-- migrate:down a:b\n");
        files.put("1_more_options_down.sql", "-- migrate:up\nselect 2;\n-- migrate:down a:b c:d\n");
        files.put("1_word_behind.sql", "-- migrate:upwards\nselect 2;\n-- migrate:down\n");
        compareRefusals(
                "dbmate",
                files,
                dbmate(),
                (oracle, diary) -> oracle.run(
                        folder, Map.of("DATABASE_URL", diary.url()), "-d", ".", "--no-dump-schema", "migrate"));
    }

    @Test
    void sqlMigrateRunsWhatSeatrialReads() throws Exception {
        Oracle tool = sqlMigrate();
        write("1_one.sql", "-- +migrate Up\n" + note("1a") + note("1b") + "-- +migrate Down\n" + note("1d"));
        write("8_ships.sql", "-- +migrate Up\n" + note("8s") + "-- +migrate Down\n" + note("8sd"));
        write("8_crews.sql", "-- +migrate Up\n" + note("8c") + "-- +migrate Down\n" + note("8cd"));
        write("10_ten.sql", "-- +migrate Up notransaction\n" + note("10a") + note("10b") + "-- +migrate Down\n");
        write("later.sql", "-- +migrate Up\n" + note("later") + "-- +migrate Down\n" + note("laterd"));
        write("009_padded.sql", "-- +migrate Up\n" + note("9a") + "-- +migrate Down\n" + note("9d"));
        write(
                "11_body.sql",
                "-- +migrate Up\n-- +migrate StatementBegin\ndo $$\nbegin\n  perform 1;\nend $$;\n"
                        + "-- +migrate StatementEnd\n" + note("11a") + "-- +migrate Down notransaction\n" + note("11d")
                        + note("11e"));
        History history = read("sql-migrate");
        try (Diary diary = new Diary(server, "sqlmigrate_order")) {
            Oracle.Said up = tool.run(folder, Map.of(), "up", "-config=" + config(diary));
            assertThat(up.exit()).as(up.text()).isZero();
            assertThat(diary.entries()).as(up.text()).isEqualTo(Diary.expected(scripts(history, Direction.UP)));
            tool.run(folder, Map.of(), "down", "-limit=0", "-config=" + config(diary));
            assertThat(diary.entries()).isEqualTo(Diary.expected(scripts(history, Direction.DOWN)));
        }
    }

    @Test
    void sqlMigrateRefusesWhatSeatrialSaysItRefuses() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("1_fine.sql", "-- +migrate Up\nselect 1;\n-- +migrate Down\n");
        files.put("1_no_down.sql", "-- +migrate Up\nselect 1;\n");
        files.put("1_nothing.sql", "select 1;\n");
        files.put("1_cut.sql", "-- +migrate Up\ndo $$\nbegin\n  perform 1;\nend $$;\n");
        files.put("1_one_line.sql", "-- +migrate Up\ndo $$ begin perform 1; end $$;\n");
        files.put("1_open_block.sql", "-- +migrate Up\n-- +migrate StatementBegin\nselect 1;\n");
        files.put("1_comment_at_end.sql", "-- +migrate Up\nselect 1; -- because\n-- the end\n");
        files.put("1_unfinished.sql", "-- +migrate Up\nselect 1;\nselect 2\n-- +migrate Down\n");
        compareRefusals(
                "sql-migrate",
                files,
                sqlMigrate(),
                (oracle, diary) -> oracle.run(folder, Map.of(), "up", "-config=" + config(diary)));
    }

    @FunctionalInterface
    private interface Attempt {
        Oracle.Said by(Oracle oracle, Diary diary) throws Exception;
    }

    private void compareRefusals(String layout, Map<String, String> files, Oracle oracle, Attempt attempt)
            throws Exception {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
            History history = read(layout);
            boolean refused = history.oddities().stream().anyMatch(Oddity.StrayFile.class::isInstance);
            String database = layout.replace("-", "") + file.getKey().replace(".sql", "");
            try (Diary diary = new Diary(server, database)) {
                Oracle.Said said = attempt.by(oracle, diary);
                assertThat(said.exit() != 0)
                        .as("%s: %s\n%s", file, history.oddities(), said.text())
                        .isEqualTo(refused);
            }
            Files.delete(folder.resolve(file.getKey()));
        }
    }

    private static Oracle dbmate() throws Exception {
        return Oracle.fromNpm("dbmate", "dbmate@2.36.0", "@dbmate/linux-x64/bin/dbmate");
    }

    private static Oracle sqlMigrate() {
        return Oracle.onPath("sql-migrate", "apt-get install sql-migrate");
    }

    private Path config(Diary diary) throws IOException {
        Path config = folder.resolve("dbconfig.yml");
        Files.writeString(config, "development:\n  dialect: postgres\n  datasource: " + diary.url() + "\n  dir: .\n");
        return config;
    }

    private static String note(String entry) {
        return "insert into diary values ('" + entry + "');\n";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private History read(String layout) throws IOException {
        return Detection.of(new Project(folder), layout, folder).read(Map.of());
    }

    private static List<Script> scripts(History history, Direction direction) {
        List<Migration> migrations = new ArrayList<>(history.migrations());
        if (direction == Direction.DOWN) {
            Collections.reverse(migrations);
        }
        return migrations.stream()
                .map(migration -> migration.script(direction))
                .filter(Objects::nonNull)
                .toList();
    }
}
