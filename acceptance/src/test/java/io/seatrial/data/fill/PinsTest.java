package io.seatrial.data.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody knows better than the generator: pins, and the values that scripts use. */
class PinsTest {

    private static final String LAND = "CREATE TABLE land (id serial PRIMARY KEY, code text NOT NULL);";

    private static Pond pond;

    @BeforeAll
    static void start() {
        pond = new Pond();
    }

    @AfterAll
    static void stop() {
        pond.close();
    }

    private static Pin values(String... values) {
        return new Pin.Values(Arrays.asList(values), "seatrial.yaml, line 3");
    }

    @Test
    void pinsComeFirst() throws Exception {
        for (Population population : Population.values()) {
            try (Pond.Basin basin = pond.empty()) {
                basin.run(LAND
                        + "CREATE TABLE port (id serial PRIMARY KEY, land integer REFERENCES land, depth integer, open date,"
                        + " shut date, state text CHECK (state = 'new' AND depth < 5 OR state = 'old' AND depth >= 5),"
                        + " mail text, mark text, called text, CHECK (open < shut))");
                FillPlan plan = FillPlan.ofRows(40)
                        .withIds(new FillPlan.IdRange(5000, 5100L))
                        .withPins(Map.of(
                                "land.code", values("DE", "FR"),
                                "port.land", values("5001"),
                                "port.state", values("old"),
                                "public.port.shut", values("2031-01-01"),
                                "port.mail", new Pin.Kind("email", null),
                                "port.mark", new Pin.Pattern("[A-F]{3}-\\d{2}", null),
                                "port.called", new Pin.Sql("'pier ' || n || (SELECT min(code) FROM land)", null)));
                assertThat(basin.fill(plan, population, Demands.NONE).gaps()).isEmpty();
                assertThat(basin.number(
                                "SELECT count(*) FROM land WHERE code IN ('DE', 'FR') AND id BETWEEN 5000 AND 5100"))
                        .isEqualTo(40);
                assertThat(basin.number(
                                "SELECT count(*) FROM port WHERE land = 5001 AND state = 'old' AND (depth >= 5) IS NOT FALSE"
                                        + " AND shut = '2031-01-01' AND mail LIKE '%_@_%' AND mark ~ '^[A-F]{3}-\\d{2}$'"
                                        + " AND called ~ '^pier \\d+DE$'"))
                        .isEqualTo(40);
            }
        }
    }

    @Test
    void nullIsAValueAmongOthers() throws Exception {
        try (Pond.Basin basin = pond.empty()) {
            basin.run(LAND + "ALTER TABLE land ALTER code DROP NOT NULL");
            basin.fill(
                    FillPlan.ofRows(90).withPins(Map.of("land.code", values("DE", null))),
                    Population.PLAUSIBLE,
                    Demands.NONE);
            assertThat(basin.number("SELECT count(*) FROM land WHERE code = 'DE'"))
                    .isBetween(20L, 70L);
            assertThat(basin.number("SELECT count(*) FROM land WHERE code IS NULL"))
                    .isBetween(20L, 70L);
        }
    }

    @Test
    void whatAPinCannotMeanIsTold() throws Exception {
        try (Pond.Basin basin = pond.empty()) {
            basin.run(LAND
                    + "CREATE TABLE port (id serial PRIMARY KEY, land integer NOT NULL REFERENCES land, name text)");
            FillPlan plan = FillPlan.ofRows(10)
                    .withPins(Map.of(
                            "port.land",
                            values("77"),
                            "port.name",
                            new Pin.Sql("nonsense(1)", "seatrial.yaml, line 9")));
            List<FillReport.Gap> gaps =
                    basin.fill(plan, Population.PLAUSIBLE, Demands.NONE).gaps();
            assertThat(gaps).extracting(gap -> gap.object().name()).containsExactlyInAnyOrder("land", "name");
            assertThat(gaps.toString())
                    .contains("no row of public.land has")
                    .contains("seatrial.yaml, line 9")
                    .contains("nonsense(integer) does not exist");
            assertThat(basin.counts()).containsOnly(Map.entry("land", 10L), Map.entry("port", 10L));
        }
    }

    @Test
    void pinnedColumnsThatDoNotExistAreKnown() throws Exception {
        try (Pond.Basin basin = pond.empty()) {
            basin.run(LAND);
            FillPlan plan = FillPlan.ofRows(1)
                    .withPins(
                            Map.of("land.code", values("x"), "public.land.id", values("1"), "land.kode", values("x")));
            List<Schema> schemas = List.of(basin.database().snapshot().schema());
            assertThatThrownBy(() -> plan.expect(schemas))
                    .hasMessageContaining("seatrial.yaml, line 3")
                    .hasMessageContaining("no table of the history ever has a column \"land.kode\"")
                    .hasMessageContaining("did you mean \"land.code\"? Mend");
            plan.withPins(Map.of("land.code", values("x"))).expect(schemas);
        }
    }

    @Test
    void valuesOfScriptsMeetWhatNoSolverUnderstands() throws Exception {
        Map<String, List<String>> literals = ScriptLiterals.of(List.of(
                "UPDATE goods SET code = 'B-2' WHERE code = 'A-1'", "SELECT 1 FROM goods WHERE size IN (3, 7)"));
        for (boolean told : List.of(false, true)) {
            try (Pond.Basin basin = pond.empty()) {
                basin.run("CREATE FUNCTION known(text) RETURNS boolean LANGUAGE sql AS $$ SELECT md5($1) IN"
                        + " ('c9f0f895fb98ab9159f51fd0297e236d', md5('A-1'), md5('B-2')) $$;"
                        + "CREATE FUNCTION fits(integer) RETURNS boolean LANGUAGE sql AS $$ SELECT $1 * $1 IN (9, 49) $$;"
                        + "CREATE TABLE goods (id serial PRIMARY KEY, code text NOT NULL CHECK (known(code)),"
                        + " size integer NOT NULL CHECK (fits(size)))");
                FillPlan plan = FillPlan.ofRows(300).withLiterals(told ? literals : Map.of());
                FillReport report = basin.fill(plan, Population.PLAUSIBLE, Demands.NONE);
                assertThat(report.gaps().isEmpty()).as(report.gaps().toString()).isEqualTo(told);
                assertThat(basin.number("SELECT count(*) FROM goods")).isEqualTo(told ? 300 : 0);
            }
        }
    }

    @Test
    void keysStandBesideWhatScriptsInsert() throws Exception {
        try (Pond.Basin basin = pond.empty()) {
            basin.run("CREATE TABLE role (id integer PRIMARY KEY, name varchar(2) UNIQUE)");
            FillPlan plan = FillPlan.ofRows(200)
                    .withLiterals(
                            ScriptLiterals.of(List.of("INSERT INTO role (id, name) VALUES (1, 'aa'), (17, 'ab')")));
            assertThat(basin.fill(plan, Population.PLAUSIBLE, Demands.NONE).gaps())
                    .isEmpty();
            basin.run("INSERT INTO role (id, name) VALUES (1, 'aa'), (17, 'ab')");
        }
    }
}
