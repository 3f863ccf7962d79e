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
                "ALTER TABLE a RENAME TO b",
                "CREATE FUNCTION f() RETURNS int BEGIN DROP TEMPORARY TABLE t; CALL p(); END",
                "SET foreign_key_checks = 0",
                "CREATE OR REPLACE ALGORITHM = MERGE DEFINER = `a`@`b` SQL SECURITY INVOKER VIEW v AS SELECT 1",
                "DROP VIEW v"
            })
    void someStatementsTellWhatTheyReach(String sql) {
        disturbance.sent(sql);
        assertThat(disturbance.ended().everything()).isFalse();
        assertThat(disturbance.clockWasSet()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO DROP TABLE t",
                "SET GLOBAL sql_mode = ''",
                "ALTER TABLE t ADD a int; DROP VIEW v",
                "CREATE /*!50017 DEFINER=`a`@`b` */ TRIGGER t BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1",
                "CALL p()"
            })
    void whateverMayDoMoreMayDoAnything(String sql) {
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
        assertThat(suspicion.names()).isTrue();
        assertThat(suspicion.alongWithTables("trigger")).isTrue();
        assertThat(suspicion.of("routine")).isFalse();
        assertThat(disturbance.ended().alongWithTables("trigger")).isFalse();
    }

    @Test
    void aProgramIsOfItsKindAlone() {
        disturbance.sent("CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1");
        Suspicion suspicion = disturbance.ended();
        assertThat(suspicion.names()).isFalse();
        assertThat(suspicion.of("trigger")).isTrue();
        assertThat(suspicion.of("routine")).isFalse();
    }

    @Test
    void onlyWholeNamesAreMentions() {
        disturbance.sent("ALTER TABLE `Mine`.item_10 ADD a int");
        Suspicion suspicion = disturbance.ended();
        assertThat(suspicion.mentions("mine")).isTrue();
        assertThat(suspicion.mentions("item_10")).isTrue();
        assertThat(suspicion.mentions("item_1")).isFalse();
        assertThat(suspicion.mentions("ma\"ny")).isTrue();
        assertThat(disturbance.ended().mentions("mine")).isFalse();
    }

    @Test
    void afterALineWasCutTheServerMayStillBeAtIt() {
        disturbance.sent("ALTER TABLE t ADD a int");
        disturbance.lingers();
        assertThat(disturbance.ended().everything()).isTrue();
        assertThat(disturbance.ended().everything()).isTrue();
        assertThat(disturbance.ended().everything()).isFalse();
    }
}
