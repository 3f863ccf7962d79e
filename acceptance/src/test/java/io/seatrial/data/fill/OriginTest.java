package io.seatrial.data.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.Dialects;
import io.seatrial.schema.Schema;
import io.seatrial.trouble.SettingsException;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows of another database before made-up ones. */
class OriginTest {

    private static final String TABLES =
            "CREATE TABLE client (id bigint PRIMARY KEY, mail text NOT NULL UNIQUE, bytes bytea,"
                    + " tags text[], born timestamptz, ratio double precision);"
                    + "CREATE TABLE bill (id serial PRIMARY KEY, client bigint NOT NULL REFERENCES client, state text NOT NULL);";

    private static Pond pond;

    @BeforeAll
    static void start() {
        pond = new Pond();
    }

    @AfterAll
    static void stop() {
        pond.close();
    }

    @Test
    void aPartOfProductionIsTakenOverAndHoldsTogether() throws Exception {
        try (Pond.Basin production = pond.empty();
                Pond.Basin basin = pond.empty();
                Connection reading = production.database().connect()) {
            production.run(
                    TABLES
                            + "INSERT INTO client SELECT n, 'real' || n || '@example.com', '\\x00ff', ARRAY['a,b', NULL],"
                            + " '2024-01-01 10:00+00'::timestamptz + n * interval '1 h', n / 3.0 FROM generate_series(1000, 1500) n;"
                            + "INSERT INTO bill (client, state) SELECT 1000 + n % 500, 'real' || n % 3 FROM generate_series(1, 2000) n;");
            // What is stricter here than there refuses a few of the rows.
            basin.run(TABLES + "ALTER TABLE client ADD CHECK (id <> 1003); ALTER TABLE bill ADD note text NOT NULL");
            reading.setReadOnly(true);
            reading.setAutoCommit(false);
            Origin origin = new Origin(reading, schema(production), List.of("client.mail"));
            FillPlan plan =
                    FillPlan.ofRows(100).withPins(Map.of("bill.state", new Pin.Values(List.of("pinned"), null)));
            FillReport report = Filler.of(Dialects.named("postgresql").loader().orElseThrow(), plan, origin)
                    .topUp(basin.connection(), basin.database().snapshot(), Population.PLAUSIBLE, Demands.NONE);
            assertThat(report.gaps())
                    .singleElement()
                    .satisfies(gap -> assertThat(gap.because())
                            .startsWith("1 rows of what data.from says were refused")
                            .contains("client_id_check"));
            assertThat(basin.number("SELECT count(*) FROM client WHERE id BETWEEN 1000 AND 1500 AND mail !~ 'real'"
                            + " AND bytes = '\\x00ff' AND tags = ARRAY['a,b', NULL] AND ratio = id / 3.0::float8"
                            + " AND born = '2024-01-01 10:00+00'::timestamptz + id * interval '1 h'"))
                    .isGreaterThanOrEqualTo(99);
            assertThat(basin.number(
                            "SELECT count(*) FROM bill b JOIN client c ON c.id = b.client WHERE state = 'pinned'"
                                    + " AND note IS NOT NULL"))
                    .isEqualTo(100);
            assertThat(production.number("SELECT count(*) FROM client")).isEqualTo(501);
        }
    }

    @Test
    void aMaskThatHidesNothingIsAnError() throws Exception {
        try (Pond.Basin production = pond.empty();
                Connection reading = production.database().connect()) {
            production.run(TABLES);
            for (String good : List.of("client", "client.mail", "public.client.*", "*.mail", "public.bill")) {
                assertThat(new Origin(reading, schema(production), List.of(good)).masks())
                        .containsExactly(good);
            }
            assertThatThrownBy(() -> new Origin(reading, schema(production), List.of("client.email")))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining("client.email");
        }
    }

    private static Schema schema(Pond.Basin basin) throws Exception {
        return basin.database().snapshot().schema();
    }
}
