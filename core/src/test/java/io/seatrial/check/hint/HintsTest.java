package io.seatrial.check.hint;

import static io.seatrial.check.Recordings.migration;
import static io.seatrial.check.Recordings.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.check.Recordings;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {

    private static final Migration M = migration("2");
    private static final SchemaObject TABLE = object("table app.users");
    private static final SchemaObject INDEX = object("index app.users_email_index", "table", "app.users");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25001 | CREATE INDEX CONCURRENTLY cannot run inside a transaction block | CREATE INDEX CONCURRENTLY i ON t (a) | must not run in a transaction",
                "42601 | syntax error at or near \"NOT\" | DROP INDEX IF NOT EXISTS i | Write IF EXISTS",
                "42601 | syntax error at or near \"raise\" | raise 'no' | RAISE belongs into PL/pgSQL",
                "42601 | syntax error at or near \")\" | CREATE TABLE t (a int,) | a comma or a bracket too many",
                "42601 | syntax error at or near \"COLUMN\" | ALTER TABLE t INSERT COLUMN a int | Correct the statement",
                "2BP01 | cannot drop table a because other objects depend on it | DROP TABLE a | reverse of the order",
                "2BP01 | cannot drop index i because constraint i on table t requires it | DROP INDEX i | ALTER TABLE t DROP CONSTRAINT i",
                "42704 | index \"nowhere\" does not exist | DROP INDEX nowhere | The up never made anything of this name",
                "42704 | index \"users_emial_index\" does not exist | DROP INDEX users_emial_index | Did you mean index app.users_email_index?",
                "42704 | index \"users_email_index\" does not exist | DROP INDEX users_email_index | It was there when the script began",
                "42704 | constraint \"users_email_index\" of relation \"users\" does not exist | ALTER TABLE users DROP CONSTRAINT users_email_index | It is not a constraint but index app.users_email_index",
                "42P07 | relation \"users\" already exists | CREATE TABLE users () | The up did not take this away",
                "23502 | column \"a\" contains null values | ALTER TABLE t ALTER a SET NOT NULL | Rows that are there",
                "42501 | permission denied for schema app | DROP TABLE app.t | lacks this privilege"
            })
    void a_kind_of_error_has_its_advice(String state, String message, String sql, String advice) {
        assertThat(hint("golang-migrate", Outcome.Reason.REFUSED, state, message, sql))
                .contains(advice);
    }

    @Test
    void a_missing_semicolon_is_recognised_by_the_line_the_error_begins() {
        assertThat(hint(
                        "diesel",
                        Outcome.Reason.REFUSED,
                        "42601",
                        "syntax error at or near \"ALTER\"",
                        "ALTER TABLE a DROP b\n ALTER TABLE a DROP c"))
                .contains("A semicolon (or a comma) seems to be missing before ALTER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dbmate | transaction:false",
                "diesel | run_in_transaction = false",
                "goose | +goose NO TRANSACTION",
                "sql-migrate | notransaction",
                "sqlx | -- no-transaction",
                "flyway | executeInTransaction=false",
                "golang-migrate | a file of its own",
                "plain | take it out of the transaction"
            })
    void no_transaction_is_spelled_as_the_tool_spells_it(String layout, String spelling) {
        assertThat(hint(
                        layout,
                        Outcome.Reason.REFUSED,
                        "25001",
                        "DROP INDEX CONCURRENTLY cannot run inside a transaction block",
                        "DROP INDEX CONCURRENTLY i"))
                .contains(spelling);
    }

    @Test
    void what_is_no_refusal_has_its_advice_too() {
        assertThat(hint("dbmate", Outcome.Reason.TIMED_OUT, "57014", "canceling statement", "SELECT 1"))
                .contains("timeouts");
        assertThat(hint("dbmate", Outcome.Reason.CONNECTION_LOST, null, "gone", "SELECT 1"))
                .contains("ended its own session");
        assertThat(hint("dbmate", Outcome.Reason.UNREADABLE, null, "unfinished string", "SELECT '"))
                .contains("unfinished quotation");
    }

    @Test
    void what_no_hint_knows_gets_none() {
        assertThat(hint("dbmate", Outcome.Reason.REFUSED, "XX000", "cache lookup failed", "SELECT 1"))
                .isNull();
    }

    private static String hint(String layout, Outcome.Reason reason, String state, String message, String sql) {
        Recording recording = Recordings.of("round-trip", layout)
                .from(TABLE, INDEX)
                .failsFor(reason, M, Direction.DOWN, state, message, sql, TABLE, INDEX)
                .recording();
        List<Step> steps = recording.steps();
        return Hints.forFailure(
                recording.history(), steps.get(0), (Outcome.Failed) steps.get(0).outcome());
    }
}
