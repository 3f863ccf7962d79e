package io.seatrial.schema.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "0 | 0",
                "'0' | 0",
                "false | 0",
                "FALSE | 0",
                "(0) | 0",
                "0.00 | 0",
                "b'0' | 0",
                "1 | 1",
                "true | 1",
                "'t' | 1",
                "-1 | -1",
                "10 | 10",
                "1e3 | 1000",
                "'new'::character varying | new",
                "'new' | new",
                "'it''s' | it's",
                "'{}'::jsonb | {}",
                "'{}'::text[] | {}",
                "''::text | ~~",
                "_utf8mb4'x' | x",
                "'x'::public.mood | x",
                "'x'::\"Mood\" | x"
            })
    void literals_come_into_one_spelling(String given, String expected) {
        assertThat(Literals.of(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x'7B7D'",
                "now()",
                "CURRENT_TIMESTAMP",
                "nextval('a_seq'::regclass)",
                "('a' || 'b')",
                "uuid()",
                "a + 1"
            })
    void calls_are_no_literals(String given) {
        assertThat(Literals.of(given)).isNull();
    }
}
