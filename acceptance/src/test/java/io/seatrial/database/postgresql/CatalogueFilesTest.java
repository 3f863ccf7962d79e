package io.seatrial.database.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue files say what the reader takes them to say. */
class CatalogueFilesTest {

    @Test
    void theLabelsReadOffAQueryAreThoseThatTheServerSees() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection connection = DriverManager.getConnection(server.url("postgres"), server.credentials())) {
            for (Part part : PostgresCatalogue.of(connection, new Reading()).parts()) {
                List<String> labels = new ArrayList<>();
                try (PreparedStatement query =
                        connection.prepareStatement(part.query().sql())) {
                    ResultSetMetaData columns = query.getMetaData();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        labels.add(columns.getColumnLabel(i));
                    }
                }
                assertThat(part.shape().columns())
                        .as(part.query().kind().name())
                        .containsExactlyInAnyOrderElementsOf(labels);
            }
        }
    }

    @Test
    void everyKindIsReadByACatalogueWhoseChangesAreSeen() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Connection connection = DriverManager.getConnection(server.url("postgres"), server.credentials())) {
            assertThat(PostgresCatalogue.of(connection, new Reading()).parts(0))
                    .extracting(part -> part.query().kind().name())
                    .as("kinds read as a whole each time, which costs time at every step")
                    .containsExactlyInAnyOrder("security_label", "subscription");
        }
    }
}
