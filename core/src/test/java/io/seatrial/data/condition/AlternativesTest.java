package io.seatrial.data.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.data.condition.Condition.Bounded;
import io.seatrial.data.condition.Condition.Matching;
import io.seatrial.data.condition.Condition.OneOf;
import io.seatrial.data.condition.Condition.Ordered;
import io.seatrial.data.condition.Condition.Present;
import io.seatrial.data.condition.Condition.Sized;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks as PostgreSQL prints them, read into ways to satisfy them. */
class AlternativesTest {

    @Test
    void listsAreRead() {
        assertThat(Alternatives.of("CHECK (((status)::text = ANY ((ARRAY['new'::character varying, 'it''s'::character"
                        + " varying])::text[])))"))
                .containsExactly(List.of(new OneOf("status", List.of("new", "it's"), false)));
        assertThat(Alternatives.of("CHECK ((kind <> ALL (ARRAY['x'::text, 'y'::text])))"))
                .containsExactly(List.of(new OneOf("kind", List.of("x", "y"), true)));
    }

    @Test
    void limitsAreReadEitherWayRound() {
        assertThat(Alternatives.of("CHECK (((price > (0)::numeric) AND (('-1'::integer) < \"Odd name\")))"))
                .containsExactly(List.of(new Bounded("price", ">", "0"), new Bounded("Odd name", ">", "-1")));
        assertThat(Alternatives.of("CHECK ((starts < ends)) NOT VALID"))
                .containsExactly(List.of(new Ordered("starts", "<", "ends")));
    }

    @Test
    void eitherOrGivesSeveralWays() {
        assertThat(Alternatives.of("CHECK (((a IS NULL) <> (b IS NULL)))"))
                .containsExactlyInAnyOrder(
                        List.of(new Present("a", false), new Present("b", true)),
                        List.of(new Present("a", true), new Present("b", false)));
        assertThat(Alternatives.of("CHECK ((num_nonnulls(a, b) = 1))")).hasSize(2);
        assertThat(Alternatives.of("CHECK ((((a IS NOT NULL))::integer + ((b IS NOT NULL))::integer) <= 1)"))
                .hasSize(3);
    }

    @Test
    void textsAreRead() {
        assertThat(Alternatives.of("CHECK ((code ~~ 'A_%'::text))"))
                .containsExactly(List.of(new Matching("code", "^A..*$", false, false)));
        assertThat(Alternatives.of("CHECK ((char_length((five)::text) <= 5))"))
                .containsExactly(List.of(new Sized("five", "<=", 5)));
    }

    @Test
    void negationsAreTurnedRound() {
        assertThat(Alternatives.of("CHECK ((NOT ((a >= 1) AND (b IS NULL))))"))
                .containsExactlyInAnyOrder(List.of(new Bounded("a", "<", "1")), List.of(new Present("b", true)));
    }

    @Test
    void whatContradictsItselfIsNoWay() {
        assertThat(Alternatives.of("CHECK (((a = 'x' AND b IS NULL) OR (a = 'y' AND b IS NOT NULL)) AND (a <> 'x'))"))
                .containsExactly(List.of(
                        new OneOf("a", List.of("y"), false),
                        new Present("b", true),
                        new OneOf("a", List.of("x"), true)));
    }

    @Test
    void whatIsNotUnderstoodAsksNothing() {
        assertThat(Alternatives.of("CHECK (app.valid(a, b))")).containsExactly(List.of());
        assertThat(Alternatives.of("CHECK (((a + b) = c))")).containsExactly(List.of());
        assertThat(Alternatives.of("CHECK ((a @@ ))) nonsense")).containsExactly(List.of());
        assertThat(Alternatives.of("CHECK ((data -> 'a'::text) IS NOT NULL)")).containsExactly(List.of());
    }
}
