package io.seatrial.database.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisturbanceTest {

    private final Disturbance disturbance = new Disturbance();

    DisturbanceTest() {
        disturbance.ended();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALTER TABLE t ADD COLUMN at timestamp DEFAULT now()", "INSERT INTO t VALUES (1)"})
    void whatChangesTablesAndRowsAloneIsNone(String sql) {
        disturbance.sent(sql);
        assertThat(disturbance.ended()).isFalse();
        assertThat(disturbance.clockWasSet()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE VIEW v AS SELECT 1", "ALTER TABLE a RENAME TO b", "CALL p()"})
    void whateverMayDoMoreIs(String sql) {
        disturbance.sent(sql);
        assertThat(disturbance.ended()).isTrue();
        assertThat(disturbance.ended()).isFalse();
    }

    @Test
    void aScriptThatSetsItsClockMakesTimesWorthless() {
        disturbance.sent("SET SESSION timestamp = 1");
        assertThat(disturbance.clockWasSet()).isTrue();
    }
}
