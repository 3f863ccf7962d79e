package io.seatrial.data.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every edge case that adversarial rows are to hold is among them; plausible rows hold none of the disturbing ones. */
class EdgeCasesTest {

    private static final String TABLES = "CREATE TABLE owner (id serial PRIMARY KEY, name text NOT NULL);"
            + "CREATE TABLE parent (id serial PRIMARY KEY, name text);"
            + "CREATE TABLE odd (id serial PRIMARY KEY, t text, v varchar(12), i integer, b bigint, n numeric,"
            + " m numeric(6,2), f double precision, d date, ts timestamp, tz timestamptz, iv interval, j jsonb, u uuid,"
            + " a text[], by bytea, required text NOT NULL, code text UNIQUE, owner_id integer,"
            + " parent integer REFERENCES parent)";

    /** Conditions on rows of {@code odd}, each of which some row has to meet. */
    private static final List<String> CASES = List.of(
            "num_nonnulls(t, v, i, b, n, m, f, d, ts, tz, iv, j, u, a, by, code, owner_id, parent) = 0",
            "t = ''",
            "v = ''",
            "required = ''",
            "length(v) = 12",
            "length(t) >= 10000",
            "t ~ '[\u00e9\u00eb\u00c5\u00f6]'",
            "t LIKE '%\ud83d\ude80%'",
            "t LIKE '%\u0301%'",
            "t ~ '[\u05d0-\u05ea\u0600-\u06ff]'",
            "t LIKE ' %'",
            "t LIKE '% '",
            "t LIKE '%''%' AND t LIKE '%\"%' AND t LIKE '%\\\\%'",
            "t LIKE E'%\\n%'",
            "i = 0",
            "i = 2147483647",
            "i = -2147483648",
            "b = 9223372036854775807",
            "b = -9223372036854775808",
            "n = 'NaN'",
            "scale(n) >= 20",
            "m = 9999.99",
            "m = -9999.99",
            "m = 'NaN'",
            "f = 'NaN'",
            "f = 'Infinity'",
            "f = '-Infinity'",
            "d = 'infinity'",
            "d = '-infinity'",
            "d >= '9999-01-01' AND isfinite(d)",
            "d < '0002-01-01' AND isfinite(d)",
            "d = '2024-02-29'",
            "ts = '2024-03-31 02:30:00'",
            "tz = '2024-10-27 00:30:00+00'",
            "tz = 'infinity'",
            "iv < interval '0'",
            "j = 'null'",
            "j = '{}'",
            "u = '00000000-0000-0000-0000-000000000000'",
            "a = '{}'",
            "by = ''",
            "owner_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM owner o WHERE o.id = owner_id)");

    /** Questions about the tables as a whole, whose answer has to be true. */
    private static final List<String> WHOLE = List.of(
            "SELECT bool_and(c) FROM (SELECT count(*) > count(DISTINCT t) AND count(*) > count(DISTINCT i)"
                    + " AND count(*) > count(DISTINCT tz) AND count(*) > count(DISTINCT required) AS c FROM odd) x",
            "SELECT count(DISTINCT lower(required)) < count(DISTINCT required) FROM odd",
            "SELECT max(c) >= 50 FROM (SELECT count(*) AS c FROM odd WHERE parent IS NOT NULL GROUP BY parent) x",
            "SELECT EXISTS (SELECT 1 FROM parent p WHERE NOT EXISTS (SELECT 1 FROM odd WHERE odd.parent = p.id))",
            "SELECT count(code) > 300 FROM odd");

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
    void adversarialRowsHoldEveryEdgeCase() throws Exception {
        try (Pond.Basin basin = pond.empty()) {
            basin.run(TABLES);
            assertThat(basin.fill(600, Population.ADVERSARIAL).gaps()).isEmpty();
            assertThat(missing(basin)).isEmpty();
        }
    }

    @Test
    void plausibleRowsAreOrdinary() throws Exception {
        try (Pond.Basin basin = pond.empty()) {
            basin.run(TABLES);
            assertThat(basin.fill(600, Population.PLAUSIBLE).gaps()).isEmpty();
            // A zero, a quarter-hour that daylight saving skips: such things happen to ordinary rows, too.
            assertThat(missing(basin)).hasSizeGreaterThan(CASES.size() - 5);
            assertThat(basin.number("SELECT count(*) FROM odd WHERE owner_id IS NOT NULL AND NOT EXISTS"
                            + " (SELECT 1 FROM owner o WHERE o.id = owner_id)"))
                    .isZero();
        }
    }

    private static List<String> missing(Pond.Basin basin) throws Exception {
        List<String> missing = new ArrayList<>();
        for (String one : CASES) {
            if (basin.number("SELECT count(*) FROM odd WHERE " + one) == 0) {
                missing.add(one);
            }
        }
        for (String whole : WHOLE) {
            if (basin.number("SELECT (" + whole + ")::int") == 0) {
                missing.add(whole);
            }
        }
        return missing;
    }
}
