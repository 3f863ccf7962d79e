package io.seatrial.check.reversal;

import static io.seatrial.check.Recordings.migration;
import static io.seatrial.check.Recordings.script;
import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.check.Recordings;
import io.seatrial.check.Severity;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationMissingRollbackTest {

    private static final Migration ONE = migration("1");
    private static final Migration ONE_WAY = migration("4", script("4", Direction.UP), null, null);

    @Test
    void a_missing_down_is_a_warning_among_others_that_have_one() {
        assertThat(new MigrationMissingRollback().examine(Recordings.history(List.of(ONE, ONE_WAY))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.migration()).isEqualTo("4");
                    assertThat(finding.file()).isEqualTo("db/4.up.sql");
                });
    }

    @Test
    void a_history_that_only_goes_forward_is_one_single_note() {
        Migration other = migration("5", script("5", Direction.UP), null, null);
        assertThat(new MigrationMissingRollback().examine(Recordings.history(List.of(ONE_WAY, other))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
                    assertThat(finding.migration()).isNull();
                });
    }

    @Test
    void a_missing_down_with_a_reason_is_no_finding() {
        Migration declared = migration("4", script("4", Direction.UP), null, "data is gone");
        assertThat(new MigrationMissingRollback().examine(Recordings.history(List.of(ONE, declared))))
                .isEmpty();
    }
}
