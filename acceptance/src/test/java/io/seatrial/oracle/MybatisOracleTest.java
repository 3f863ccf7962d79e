package io.seatrial.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.layout.Detection;
import io.seatrial.migration.layout.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.ibatis.migration.ConnectionProvider;
import org.apache.ibatis.migration.FileMigrationLoader;
import org.apache.ibatis.migration.MigrationLoader;
import org.apache.ibatis.migration.operations.DownOperation;
import org.apache.ibatis.migration.operations.UpOperation;
import org.apache.ibatis.migration.options.DatabaseOperationOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MyBatis Migrations itself runs the statements that Seatrial reads, up and down. */
class MybatisOracleTest {

    private static final String UNDO = "-- //@UNDO\n";

    @TempDir
    Path folder;

    @Test
    void runsWhatSeatrialReads() throws Exception {
        write(
                "1_changelog.sql",
                "-- // changelog\ncreate table changelog (id numeric(20) primary key, applied_at varchar(25), description varchar(255));\n"
                        + note("1a"));
        write("10_ten.sql", "-- // ten\n" + note("10a") + note("10b") + UNDO + note("10d"));
        write("9_nine.sql", "-- // nine\n" + note("9a") + "  --  // @UNDO that is how\n" + note("9d"));
        write("011_padded.sql", "-- // padded\n" + note("11a") + UNDO);
        write(
                "12_delimiter.sql",
                "-- // body\n-- @DELIMITER !\ndo $$ begin perform ';'; end $$\n!\n"
                        + "insert into diary values ('12a')\n!\n" + "-- @DELIMITER ;\n" + note("12b") + UNDO
                        + note("12d") + note("12e"));
        write("13_slashes.sql", "-- // slashes\n// not a statement\n" + note("13a") + UNDO + note("13d"));
        History history = Detection.of(new Project(folder), "mybatis", folder).read(Map.of());
        assertThat(history.migrations()).hasSize(6);
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Diary diary = new Diary(server, "mybatis_order")) {
            MigrationLoader files = new FileMigrationLoader(folder.toFile(), "UTF-8", new Properties());
            ConnectionProvider connections = diary::connect;
            DatabaseOperationOption option = new DatabaseOperationOption();
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            new UpOperation().operate(connections, files, option, new PrintStream(said));
            assertThat(diary.entries()).as(said.toString()).isEqualTo(Diary.expected(scripts(history, Direction.UP)));
            new DownOperation(5).operate(connections, files, option, new PrintStream(said));
            assertThat(diary.entries()).as(said.toString()).isEqualTo(Diary.expected(scripts(history, Direction.DOWN)));
        }
    }

    private static String note(String entry) {
        return "insert into diary values ('" + entry + "');\n";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
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
