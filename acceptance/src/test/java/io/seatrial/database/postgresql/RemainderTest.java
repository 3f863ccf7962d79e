package io.seatrial.database.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.database.Catalogue;
import io.seatrial.database.KindQuery;
import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.embedded.EmbeddedPostgres;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A change that no fact tells is not passed over where the server's own text of the object tells it. */
class RemainderTest {

    private static final String SCENE = """
            drop schema if exists s cascade;
            create schema s;
            create table s.t (id int primary key, a int, b text);
            create function s.f(a int, out b int) language plpgsql as 'begin b := a; end';
            create function s.tr() returns trigger language plpgsql as 'begin return new; end';
            create index i on s.t (a);
            alter table s.t add constraint c check (a > 0);
            create trigger g before update on s.t for each row execute function s.tr()""";

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> with_a_fact_forgotten() {
        return Stream.of(
                        new Forgotten("function", "cost", "alter function s.f(int) cost 7"),
                        new Forgotten("function", "volatility", "alter function s.f(int) stable"),
                        new Forgotten("function", "strict", "alter function s.f(int) strict"),
                        new Forgotten("function", "security", "alter function s.f(int) security definer"),
                        new Forgotten("function", "leakproof", "alter function s.f(int) leakproof"),
                        new Forgotten("function", "parallel", "alter function s.f(int) parallel safe"),
                        new Forgotten("function", "settings", "alter function s.f(int) set work_mem = '1MB'"),
                        new Forgotten("index", "options", "alter index s.i set (fillfactor = 50)"),
                        new Forgotten(
                                "constraint",
                                "validated",
                                "alter table s.t drop constraint c," + " add constraint c check (a > 0) not valid"),
                        new Forgotten(
                                "trigger",
                                "timing",
                                "create or replace trigger g after update on s.t"
                                        + " for each row execute function s.tr()"))
                .map(one -> DynamicTest.dynamicTest(one.kind + " " + one.fact, () -> told(one)));
    }

    private record Forgotten(String kind, String fact, String change) {}

    private static void told(Forgotten forgotten) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("postgres"), server.credentials());
                Statement statement = connection.createStatement()) {
            statement.execute(SCENE);
            Snapshot before = without(connection, forgotten);
            statement.execute(forgotten.change);
            Snapshot after = without(connection, forgotten);

            assertThat(after.same(before)).isFalse();
            assertThat(Differ.between(before, after)).singleElement().satisfies(change -> {
                assertThat(change.id().kind().name()).isEqualTo(forgotten.kind);
                assertThat(change.headline())
                        .contains(
                                forgotten.kind.equals("function") ? "in a way Seatrial does not model" : "definition");
            });
            assertThat(Differ.between(after, without(connection, forgotten))).isEmpty();

            statement.execute("alter function s.f(int) rename to f2");
            assertThat(Differ.between(after, without(connection, forgotten)))
                    .singleElement()
                    .as("a new name is all that the text tells")
                    .isInstanceOf(Change.Renamed.class);
        }
    }

    /** A snapshot by catalogue files of which one does not know one of its facts. */
    private static Snapshot without(Connection connection, Forgotten forgotten) throws SQLException {
        Catalogue catalogue = Catalogue.load(PostgresCatalogue.class, "18");
        List<KindQuery> kinds = catalogue.kinds().stream()
                .map(query -> query.kind().name().equals(forgotten.kind)
                        ? new KindQuery(
                                query.kind(),
                                query.sql().replace("AS \"" + forgotten.fact + "\"", "AS \"#forgotten\""),
                                query.notes())
                        : query)
                .toList();
        Reading reading = new Reading();
        try (Statement statement = connection.createStatement()) {
            statement.execute(reading.text("session.sql"));
        }
        PostgresCatalogue parts = PostgresCatalogue.of(connection, reading, kinds, catalogue.unmodelled());
        return Frame.around(connection, reading, new FullReader(parts, connection)::read)
                .snapshot();
    }
}
