package io.seatrial.data.fill;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.schema.ObjectId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Schemas of our own, filled on a real server. */
class FillTest {

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
    void everyTypeIsFilled() throws Exception {
        for (Population population : Population.values()) {
            try (Pond.Basin basin = pond.basin("types.sql")) {
                FillReport report = basin.fill(300, population);
                assertThat(report.gaps()).as(population.name()).isEmpty();
                assertThat(basin.counts()).isEqualTo(Map.of("scalars", 300L, "compounds", 300L));
            }
        }
    }

    @Test
    void everyConstraintIsSatisfied() throws Exception {
        for (Population population : Population.values()) {
            try (Pond.Basin basin = pond.basin("constraints.sql")) {
                FillReport report = basin.fill(300, population);
                assertThat(report.gaps()).as(population.name()).isEmpty();
                assertThat(basin.counts())
                        .isEqualTo(Map.of("checked", 300L, "keys", 300L, "booking", 300L, "shift", 300L, "buoy", 300L));
            }
        }
    }

    @Test
    void everyForeignKeyHolds() throws Exception {
        for (Population population : Population.values()) {
            try (Pond.Basin basin = pond.basin("references.sql")) {
                int rows = population == Population.PLAUSIBLE ? 1000 : 200;
                FillReport report = basin.fill(rows, population);
                assertThat(report.gaps()).as(population.name()).isEmpty();
                Map<String, Long> counts = basin.counts();
                assertThat(counts.remove("base"))
                        .as("its own rows and the derived ones")
                        .isEqualTo(2L * rows);
                assertThat(counts.values()).hasSize(32).containsOnly((long) rows);
                assertThat(basin.number("SELECT count(*) FROM author WHERE best_book IS NOT NULL"))
                        .isPositive();
            }
        }
    }

    @Test
    void onlyWhatATriggerDislikesIsLeftOut() throws Exception {
        try (Pond.Basin basin = pond.basin("triggers.sql")) {
            FillReport report = basin.fill(200, Population.PLAUSIBLE);
            assertThat(report.gaps()).singleElement().satisfies(gap -> {
                assertThat(gap.object().name()).isEqualTo("places");
                assertThat(gap.because()).contains("somewhere already");
            });
            assertThat(basin.number("SELECT count(*) FROM parcel")).isEqualTo(200);
            assertThat(basin.number("SELECT count(DISTINCT weight) FROM parcel WHERE note IS NOT NULL"))
                    .isGreaterThan(20);
        }
    }

    @Test
    void newColumnsThatBelongTogetherAreFilledTogether() throws Exception {
        try (Pond.Basin basin = pond.empty()) {
            basin.run("CREATE TABLE door (id serial PRIMARY KEY)");
            basin.fill(50, Population.PLAUSIBLE);
            basin.run(
                    "ALTER TABLE door ADD COLUMN lock text, ADD COLUMN code text, ADD CHECK ((lock IS NULL) = (code IS NULL))");
            assertThat(basin.fill(50, Population.PLAUSIBLE).gaps()).isEmpty();
            assertThat(basin.number("SELECT count(*) FROM door WHERE lock IS NOT NULL AND code IS NOT NULL"))
                    .isGreaterThan(20);
        }
    }

    /** Rows refused far behind the first batch. */
    @Test
    void aFewRefusedRowsDoNotSlowDownTheOthers() throws Exception {
        try (Pond.Basin basin = pond.empty()) {
            basin.run("CREATE TABLE item (id integer PRIMARY KEY CHECK (id::text !~ '^(15|21)00[05]$'), name text)");
            assertThat(basin.fill(30_000, Population.PLAUSIBLE).gaps()).isEmpty();
            assertThat(basin.number("SELECT count(*) FROM item")).isEqualTo(30_000);
        }
    }

    @Test
    void whatCannotBeFilledIsNamed() throws Exception {
        try (Pond.Basin basin = pond.basin("unfillable.sql")) {
            FillReport report = basin.fill(50, Population.PLAUSIBLE);
            Map<String, String> gaps = new LinkedHashMap<>();
            report.gaps()
                    .forEach(gap -> gaps.merge(
                            String.join(".", gap.object().path()), gap.because(), (one, other) -> one + " | " + other));
            assertThat(gaps.keySet())
                    .containsExactlyInAnyOrder(
                            "public.switch",
                            "public.single",
                            "public.unpartitioned",
                            "public.stubborn",
                            "public.child",
                            "public.odd",
                            "public.sieve",
                            "public.coarse",
                            "public.eased.n");
            assertThat(gaps.get("public.switch")).contains("only 2 of 50 rows").contains("switch_pkey");
            assertThat(gaps.get("public.single")).contains("only 1 of 50 rows");
            assertThat(gaps.get("public.stubborn")).contains("nothing may be added here");
            assertThat(gaps.get("public.child")).contains("child_parent_fkey").contains("public.stubborn");
            assertThat(gaps.get("public.odd")).contains("never");
            assertThat(gaps.get("public.sieve")).contains("no row").contains("rows vanished without a word");
            assertThat(gaps.get("public.coarse")).contains("of 50 rows").contains("rows vanished without a word");
            assertThat(gaps.get("public.eased.n")).contains("never_either");
            assertThat(report.rows().get(ObjectId.of("table", "public", "eased")))
                    .isEqualTo(50L);
        }
    }

    @Test
    void theSameSeedGivesTheSameRows() throws Exception {
        List<String> first;
        try (Pond.Basin basin = pond.basin("references.sql")) {
            basin.fill(60, Population.PLAUSIBLE);
            first = basin.rows("person", "task", "event");
        }
        try (Pond.Basin basin = pond.basin("references.sql")) {
            basin.fill(60, Population.PLAUSIBLE);
            assertThat(basin.rows("person", "task", "event")).isEqualTo(first);
        }
    }

    @Test
    void tablesAreToppedUpAndNewColumnsFilled() throws Exception {
        try (Pond.Basin basin = pond.basin("references.sql")) {
            basin.fill(50, Population.PLAUSIBLE);
            List<String> before = basin.rows("country");
            basin.run("ALTER TABLE person ADD COLUMN phone text UNIQUE, ADD COLUMN book integer REFERENCES book");
            basin.run("DELETE FROM hashed WHERE id % 2 = 0");
            assertThat(basin.fill(80, Population.PLAUSIBLE).gaps()).isEmpty();
            Map<String, Long> counts = basin.counts();
            counts.remove("base");
            assertThat(counts.values()).containsOnly(80L);
            assertThat(basin.rows("country")).containsAll(before);
            assertThat(basin.number("SELECT count(phone) FROM person")).isGreaterThan(60);
            assertThat(basin.number("SELECT count(book) FROM person")).isGreaterThan(60);
            // What hands out ids is ahead of them.
            basin.run(
                    "INSERT INTO person (email, country, mentor) SELECT 'x@example.org', code, 1 FROM country LIMIT 1");
        }
    }

    @Test
    void labelsThatWillGoAreNotUsed() throws Exception {
        try (Pond.Basin basin = pond.empty();
                Pond.Basin later = pond.empty()) {
            String table = "CREATE TABLE sail (id serial PRIMARY KEY, state wind NOT NULL)";
            basin.run("CREATE TYPE wind AS ENUM ('calm', 'old', 'gale');" + table);
            later.run("CREATE TYPE wind AS ENUM ('calm', 'gale', 'new');" + table);
            Demands demands = Demands.between(
                    basin.database().snapshot().schema(),
                    later.database().snapshot().schema());
            basin.fill(FillPlan.ofRows(100), Population.PLAUSIBLE, demands);
            assertThat(basin.number("SELECT count(*) FROM sail WHERE state IN ('calm', 'gale')"))
                    .isEqualTo(100);
        }
    }

    /** A table that comes later refers by its key to a part of a key: as many different values are wanted there. */
    @Test
    void parentsHaveEnoughValuesForChildrenToCome() throws Exception {
        String now = "CREATE TABLE file (id serial PRIMARY KEY); CREATE TABLE album (id serial PRIMARY KEY);"
                + "CREATE TABLE filed (file integer REFERENCES file, album integer REFERENCES album, PRIMARY KEY (file, album));";
        String child = "CREATE TABLE trash (file integer PRIMARY KEY, album integer NOT NULL,"
                + " FOREIGN KEY (file, album) REFERENCES filed (file, album))";
        try (Pond.Basin basin = pond.empty();
                Pond.Basin later = pond.empty()) {
            basin.run(now);
            later.run(now + child);
            Demands demands = Demands.between(
                    basin.database().snapshot().schema(),
                    later.database().snapshot().schema());
            basin.fill(FillPlan.ofRows(300), Population.PLAUSIBLE, demands);
            basin.run(child);
            assertThat(basin.fill(300, Population.PLAUSIBLE).gaps()).isEmpty();
            assertThat(basin.number("SELECT count(*) FROM trash")).isEqualTo(300);
        }
    }

    @Test
    void schemasDrawnByChanceAreFilled() throws Exception {
        for (long seed = 1; seed <= Long.getLong("seatrial.random.schemas", 6); seed++) {
            String sql = new RandomSchema(seed).sql();
            try (Pond.Basin basin = pond.empty()) {
                basin.run(sql);
                FillReport report = basin.fill(60, seed % 2 == 0 ? Population.PLAUSIBLE : Population.ADVERSARIAL);
                assertThat(report.gaps()).as(sql).isEmpty();
                assertThat(basin.counts().values()).as(sql).containsOnly(60L);
            }
        }
    }

    @Test
    void plausibleRowsSatisfyWhatComesLater() throws Exception {
        try (Pond.Basin basin = pond.empty();
                Pond.Basin later = pond.empty()) {
            basin.run("CREATE TABLE club (id serial PRIMARY KEY, code text);"
                    + "CREATE TABLE mate (id serial PRIMARY KEY, mail text, kind text, born text, home integer)");
            later.run("CREATE TABLE club (id serial PRIMARY KEY, code text NOT NULL UNIQUE);"
                    + "CREATE TABLE mate (id serial PRIMARY KEY, mail text NOT NULL UNIQUE, kind text CHECK (kind IN ('x', 'y')),"
                    + " born date, home integer NOT NULL REFERENCES club)");
            Demands demands = Demands.between(
                    basin.database().snapshot().schema(),
                    later.database().snapshot().schema());
            assertThat(basin.fill(FillPlan.ofRows(300), Population.PLAUSIBLE, demands)
                            .gaps())
                    .isEmpty();
            basin.run(
                    "ALTER TABLE club ALTER code SET NOT NULL, ADD UNIQUE (code);"
                            + "ALTER TABLE mate ALTER mail SET NOT NULL, ADD UNIQUE (mail), ADD CHECK (kind IN ('x', 'y')),"
                            + " ALTER born TYPE date USING born::date, ALTER home SET NOT NULL, ADD FOREIGN KEY (home) REFERENCES club");
        }
    }
}
