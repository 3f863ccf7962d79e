package io.seatrial.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InnocenceTest {

    private static SchemaObject function(String name, String language, String body) {
        return object("function", name, Map.of("language", language, "body", body));
    }

    private static SchemaObject trigger(String function) {
        return object("trigger", "t", Map.of("function", "public." + function + "()"));
    }

    private static SchemaObject object(String kind, String name, Map<String, String> facts) {
        return new SchemaObject(new ObjectId(new Kind(kind), List.of("public", name)), new TreeMap<>(facts));
    }

    private static boolean innocent(SchemaObject... objects) {
        return Innocence.of(Schema.of(Stream.of(objects).toList()));
    }

    @Test
    void aFunctionThatNobodyCallsDoesNoHarm() {
        assertThat(innocent(function("refresh_all()", "plpgsql", "REFRESH MATERIALIZED VIEW recent;")))
                .isTrue();
        assertThat(innocent(
                        function("refresh_all()", "plpgsql", "REFRESH MATERIALIZED VIEW recent;"),
                        function("refresh_all_slowly()", "sql", "SELECT 1"),
                        trigger("refresh_all_slowly")))
                .isTrue();
    }

    @Test
    void oneThatATriggerCallsMay() {
        assertThat(innocent(function("f()", "plpgsql", "EXECUTE 'ALTER TABLE t ADD c int';"), trigger("f")))
                .isFalse();
    }

    @Test
    void soMayOneThatIsCalledByWay() {
        assertThat(innocent(
                        function("deep()", "plpgsql", "create table t (id int);"),
                        function("middle(integer)", "sql", "SELECT deep()"),
                        function("top()", "plpgsql", "PERFORM middle(1);"),
                        trigger("top")))
                .isFalse();
        assertThat(innocent(
                        function("deep()", "plpgsql", "create table t (id int);"),
                        object("column", "c", Map.of("default", "deep()"))))
                .isFalse();
    }

    @Test
    void whatIsOnlySaidIsNotDone() {
        assertThat(innocent(
                        function("f()", "plpgsql", "-- create\n/* drop */ RAISE EXCEPTION 'cannot create it''s user';"),
                        trigger("f")))
                .isTrue();
        assertThat(innocent(function("f()", "plpgsql", "s := E'\\''; EXECUTE 'DROP TABLE t';"), trigger("f")))
                .isFalse();
        assertThat(innocent(function("f()", "plperl", "spi_exec_query('CREATE TABLE t (id int)')"), trigger("f")))
                .isFalse();
    }
}
