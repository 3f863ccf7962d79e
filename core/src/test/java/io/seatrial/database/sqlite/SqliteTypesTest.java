package io.seatrial.database.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqliteTypesTest {

    @Test
    void texts_that_look_like_numbers_are_at_the_rim_of_texts_where_they_fit() {
        assertThat(SqliteTypes.of("text").edges()).contains("007", "1e3", " 12 ", "5.0");
        assertThat(SqliteTypes.of("").edges()).contains("007");
        assertThat(SqliteTypes.of("varchar(3)").edges()).containsExactly("007", "1e3", "5.0");
    }

    @Test
    void numbers_need_none() {
        assertThat(SqliteTypes.of("integer").edges()).isEmpty();
        assertThat(SqliteTypes.of("numeric(10, 2)").edges()).isEmpty();
    }
}
