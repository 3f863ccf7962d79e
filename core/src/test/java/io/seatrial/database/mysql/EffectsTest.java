package io.seatrial.database.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ALTER TABLE t ADD a int;", "create unique index i on t (a)", "DROP VIEW v"})
    void someSurelyCommit(String sql) {
        assertThat(Effects.commits(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TEMPORARY TABLE t (a int)",
                "DROP TEMPORARY TABLE t",
                "CREATE TABLE t (a int) START TRANSACTION",
                "DROP TABLE t; BEGIN",
                "INSERT INTO t VALUES (1)"
            })
    void ofOthersTheServerIsAsked(String sql) {
        assertThat(Effects.commits(sql)).isFalse();
    }

    @Test
    void aTransactionLeavesNothingButACompoundMay() {
        assertThat(Effects.leavesNothing("BEGIN")).isTrue();
        assertThat(Effects.begins("start transaction;")).isTrue();
        assertThat(Effects.leavesNothing("BEGIN NOT ATOMIC SET @a = 1; END")).isFalse();
        assertThat(Effects.leavesNothing("UPDATE t SET a = (@a := 1)")).isFalse();
    }
}
