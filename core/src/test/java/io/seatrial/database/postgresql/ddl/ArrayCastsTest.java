package io.seatrial.database.postgresql.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Casts of arrays that must stay casts of arrays. */
class ArrayCastsTest {

    @Test
    void aCastOfTheWholeArrayStaysOne() {
        assertThat(ArrayCasts.kept(
                        "CHECK (s::text = ANY ((ARRAY['a'::character varying, 'b,]'::character varying])::text[]))"))
                .isEqualTo("CHECK (s::text = ANY ((ARRAY['a'::character varying, 'b,]'::character varying]"
                        + "::character varying[])::text[]))");
    }

    @Test
    void everyOneOfSeveralIsKept() {
        assertThat(ArrayCasts.kept("(ARRAY['a'::x])::text[] || (ARRAY[lower('b')::app.\"y z\"])::text[]"))
                .isEqualTo("(ARRAY['a'::x]::x[])::text[] || (ARRAY[lower('b')::app.\"y z\"]::app.\"y z\"[])::text[]");
    }

    @Test
    void whatSaysNothingOfItsTypeIsLeftAlone() {
        for (String sql : new String[] {
            "(ARRAY[1, 2])::bigint[]",
            "(ARRAY['a'::text, b])::text[]",
            "(ARRAY['a'::text])::text[]",
            "SELECT '(ARRAY[''a''::x])::text[]'",
            "AS $f$ (ARRAY['a'::x])::text[] $f$",
            "(ARRAY['a'::x",
            "\"(ARRAY['a'::x])::text[]\""
        }) {
            assertThat(ArrayCasts.kept(sql)).isEqualTo(sql);
        }
    }
}
