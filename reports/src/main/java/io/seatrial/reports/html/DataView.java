package io.seatrial.reports.html;

import io.seatrial.recording.Observation.Example;
import io.seatrial.report.DataLeg;
import io.seatrial.report.Fate;
import io.seatrial.report.Plain;
import io.seatrial.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of the data on one leg, as the page shows it.
 *
 * @param quiet what is said where nothing happened to it; else empty
 * @param failed true when the leg failed, so that nothing could be compared
 */
public record DataView(String label, String quiet, boolean failed, List<FateView> fates) {

    private static final String NO_ROWS = "no rows were on board yet";

    /** One table or column. @param style a style name @param share of the values, in percent from 0 to 100 */
    public record FateView(
            String style,
            String word,
            String object,
            String now,
            String count,
            int share,
            List<ExampleView> examples) {}

    /** One value before and after; null stands for no value. */
    public record ExampleView(String row, String before, String after) {}

    /** What is shown of each migration. */
    static Map<String, List<DataView>> of(Report report) {
        Map<String, List<DataView>> views = new HashMap<>();
        DataLeg.of(report)
                .forEach((migration, legs) ->
                        views.put(migration, legs.stream().map(DataView::of).toList()));
        return views;
    }

    private static DataView of(DataLeg leg) {
        String all = leg.whose().isEmpty() ? "all " : "";
        String quiet = leg.failure() != null
                ? "failed on " + leg.load() + ": " + Plain.line(leg.failure())
                : !leg.fates().isEmpty()
                        ? ""
                        : leg.rows() == 0 ? NO_ROWS : all + leg.load() + " and their values are as they were";
        return new DataView(
                leg.label(),
                quiet,
                leg.failure() != null,
                leg.fates().stream().map(DataView::of).toList());
    }

    private static FateView of(Fate fate) {
        boolean gone = fate.kind().equals("lost") && fate.now().isEmpty();
        return new FateView(
                fate.kind(),
                fate.how(),
                Plain.line(fate.object()),
                fate.now().equals(fate.object()) ? "" : gone ? "gone" : Plain.line(fate.now()),
                count(fate),
                fate.of() <= 0 || fate.count() < 0
                        ? 100
                        : (int) Math.max(1, Math.min(100, 100 * fate.count() / fate.of())),
                fate.examples().stream().map(one -> example(one, gone)).toList());
    }

    private static String count(Fate fate) {
        return fate.count() < 0
                ? "some, by their fingerprint"
                : String.format(
                        Locale.ROOT,
                        fate.kind().equals("added") ? "%,d (%,d before)" : "%,d of %,d",
                        fate.count(),
                        fate.of());
    }

    private static ExampleView example(Example example, boolean gone) {
        return new ExampleView(
                Plain.line(example.key()),
                example.before() == null ? null : Plain.text(example.before()),
                gone || example.after() == null ? null : Plain.text(example.after()));
    }
}
