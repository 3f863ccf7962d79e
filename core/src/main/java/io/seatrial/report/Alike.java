package io.seatrial.report;

import io.seatrial.check.Finding;
import io.seatrial.recording.Rollback;
import io.seatrial.report.Report.Judged;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding that was made alike on several databases: all that is told of it is the same.
 *
 * @param databases in the order of the findings
 */
public record Alike(Judged judged, List<String> databases) {

    /** Each finding once, in the order in which they were first made. */
    public static List<Alike> of(List<Judged> findings) {
        Map<List<Object>, Alike> told = new LinkedHashMap<>();
        for (Judged one : findings) {
            told.computeIfAbsent(says(one), key -> new Alike(one, new ArrayList<>()))
                    .databases()
                    .add(one.finding().database());
        }
        return List.copyOf(told.values());
    }

    /** Where it was seen, such as {@code postgresql 15, mysql 8}. */
    public String where() {
        return String.join(", ", databases);
    }

    private static List<Object> says(Judged judged) {
        Finding finding = judged.finding();
        Rollback rollback = finding.rollback();
        return Arrays.asList(
                finding.rule().id(),
                finding.severity(),
                finding.migration(),
                finding.direction(),
                finding.trial(),
                finding.file(),
                finding.line(),
                finding.message(),
                finding.evidence(),
                finding.remedy(),
                rollback == null ? null : List.of(rollback.where(), rollback.lines()),
                judged.allowed(),
                judged.accepted());
    }
}
