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
    @ValueSource(
            strings = {
                "ALTER TABLE t ADD COLUMN at timestamp DEFAULT now()",
                "INSERT INTO t VALUES (1)",
                "DROP TABLE t",
                "DROP VIEW v"
            })
    void whatChangesTablesAndRowsAloneIsNone(String sql) {
        disturbance.sent(sql);
        assertThat(disturbance.ended().everything()).isFalse();
        assertThat(disturbance.clockWasSet()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE FUNCTION f() RETURNS int RETURN 1", "ALTER TABLE a RENAME TO b", "CALL p()"})
    void whateverMayDoMoreIs(String sql) {
        disturbance.sent(sql);
        assertThat(disturbance.ended().everything()).isTrue();
        assertThat(disturbance.ended().everything()).isFalse();
    }

    @Test
    void aScriptThatSetsItsClockMakesTimesWorthless() {
        disturbance.sent("SET SESSION timestamp = 1");
        assertThat(disturbance.clockWasSet()).isTrue();
    }

    @Test
    void aTableTakesItsTriggersAlong() {
        disturbance.sent("DROP TABLE t");
        Suspicion suspicion = disturbance.ended();
        assertThat(suspicion.of("trigger")).isTrue();
        assertThat(suspicion.of("view")).isTrue();
        assertThat(suspicion.of("routine")).isFalse();
        assertThat(disturbance.ended().of("trigger")).isFalse();
    }

    @Test
    void whatWasSpokenOfIsToldTwiceForItMayHaveBeenRunningStill() {
        disturbance.sent("ALTER TABLE `Mine` ADD a int");
        for (int i = 0; i < 2; i++) {
            Suspicion suspicion = disturbance.ended();
            assertThat(suspicion.mentions("mine")).isTrue();
            assertThat(suspicion.mentions("yours")).isFalse();
            assertThat(suspicion.mentions("ma\"ny")).isTrue();
        }
        assertThat(disturbance.ended().mentions("mine")).isFalse();
    }
}
