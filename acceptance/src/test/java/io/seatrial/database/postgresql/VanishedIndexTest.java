package io.seatrial.database.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An index that somebody drops while the catalogue is read: the transaction still has its row, and the server no longer
 * tells what it is (pg-toolbelt #221).
 */
class VanishedIndexTest {

    @ParameterizedTest
    @ValueSource(strings = {"14", "18"})
    void isNotThereAnyMore(String version) throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(version);
                Connection reading = connect(server);
                Connection writing = connect(server);
                Statement ours = reading.createStatement();
                Statement theirs = writing.createStatement()) {
            theirs.execute("create table t (id int primary key, n int); create index gone on t (n) where n > 3");
            reading.setAutoCommit(false);
            ours.execute("set transaction isolation level repeatable read; select count(*) from pg_class");
            theirs.execute("drop index gone");
            Schema schema = PostgresSchemaReader.full(reading).schema();
            assertThat(schema.get(ObjectId.of("index", "public", "gone"))).isNull();
            assertThat(schema.get(ObjectId.of("index", "public", "t_pkey"))).isNotNull();
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(server.maintenanceDatabase()), server.credentials());
    }
}
