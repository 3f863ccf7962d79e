package io.seatrial.report;

import static io.seatrial.check.Recordings.migration;
import static io.seatrial.check.Recordings.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.check.Checks;
import io.seatrial.check.Finding;
import io.seatrial.check.Recordings;
import io.seatrial.recording.Recording;
import io.seatrial.report.Report.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {

    @Test
    void a_finding_of_several_databases_is_one_and_another_one_is_not() {
        assertThat(Alike.of(List.of(found("postgresql 14", "t"), found("postgresql 18", "t"), found("mysql 8", "u"))))
                .extracting(Alike::where)
                .containsExactly("postgresql 14, postgresql 18", "mysql 8");
    }

    /** A rollback that leaves the table of that name. */
    private static Judged found(String database, String table) {
        Recording seen = Recordings.of("round-trip")
                .from()
                .up(migration("1"), "create table " + table, object("table " + table))
                .down(migration("1"), "select 2", object("table " + table))
                .recording();
        Recording there = new Recording(seen.trial(), database, seen.history(), seen.steps(), List.of());
        Finding finding = Checks.all().stream()
                .flatMap(check -> check.examine(there))
                .findFirst()
                .orElseThrow();
        return new Judged(finding, null, false, null, null);
    }
}
