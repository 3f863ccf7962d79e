package io.seatrial.reports.html;

import io.seatrial.check.Severity;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Plain;
import io.seatrial.report.Report;
import io.seatrial.report.State;
import io.seatrial.report.Summary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything the template shows, as plain values. */
public record Page(
        String version,
        String project,
        boolean good,
        String sentence,
        String failure,
        String layout,
        String because,
        String databases,
        List<Tile> tiles,
        List<Portion> portions,
        List<FindingView> historyFindings,
        List<Card> cards,
        List<NotObserved> notObserved) {

    /** A number with a word under it. */
    public record Tile(String style, String number, String word) {}

    /** A part of the run's time. @param percent of the whole, 0 to 100 */
    public record Portion(String style, String word, String took, int percent) {}

    static Page of(Report report) {
        Summary summary = new Summary(report);
        boolean read = report.history() != null;
        return new Page(
                report.seatrial(),
                Plain.line(report.project()),
                report.conclusion() == Conclusion.PASSED || report.conclusion() == Conclusion.NOTHING_NEW,
                summary.sentence(),
                report.failure() == null ? null : Plain.text(report.failure()),
                read ? Plain.line(report.history().layout()) : "none",
                read ? Plain.line(report.history().because()) : "",
                Plain.line(report.databases().stream()
                        .map(database -> database.name() + " " + database.version())
                        .collect(Collectors.joining(", "))),
                tiles(summary),
                portions(report.timings()),
                summary.findings(null).stream().map(FindingView::of).toList(),
                cards(report, summary),
                report.notObserved().stream()
                        .map(one -> new NotObserved(Plain.line(one.what()), Plain.line(one.why())))
                        .toList());
    }

    /** The migrations with findings that the reader should see first. */
    public List<Card> troubled() {
        return cards.stream().filter(card -> !card.findings().isEmpty()).toList();
    }

    private static List<Tile> tiles(Summary summary) {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(new Tile("plain", summary.examined() + " / " + summary.migrations(), "migrations examined"));
        for (Severity severity : Severity.values()) {
            long count = summary.count(severity);
            tiles.add(new Tile(
                    count > 0 ? severity.label() : "zero",
                    String.valueOf(count),
                    severity.label() + (count == 1 ? "" : "s")));
        }
        if (summary.excused() > 0) {
            tiles.add(new Tile("plain", String.valueOf(summary.excused()), "allowed or accepted"));
        }
        return tiles;
    }

    private static List<Portion> portions(Report.Timings timings) {
        double total = Math.max(1, timings.total().toMillis());
        List<Portion> portions = new ArrayList<>();
        portions.add(portion("sql", "SQL", timings.migrations(), total));
        portions.add(portion("looking", "looking", timings.snapshots(), total));
        portions.add(portion("server", "server", timings.server(), total));
        portions.add(portion(
                "rest",
                "the rest",
                timings.total()
                        .minus(timings.migrations())
                        .minus(timings.snapshots())
                        .minus(timings.server()),
                total));
        return portions;
    }

    private static Portion portion(String style, String word, java.time.Duration took, double total) {
        return new Portion(style, word, Took.words(took), (int) Math.max(0, Math.round(100 * took.toMillis() / total)));
    }

    private static List<Card> cards(Report report, Summary summary) {
        if (report.history() == null) {
            return List.of();
        }
        Map<String, List<StepView>> steps = steps(report);
        List<Card> cards = new ArrayList<>();
        for (Migration migration : report.history().migrations()) {
            List<StepView> own = steps.getOrDefault(migration.version(), List.of());
            State state = summary.state(migration.version());
            cards.add(new Card(
                    "m" + (cards.size() + 1),
                    Plain.line(migration.version()),
                    migration.version().endsWith(migration.name()) ? "" : Plain.line(migration.name()),
                    Plain.line(migration.file()),
                    state == State.NOT_EXAMINED ? "unseen" : state.label(),
                    state.label(),
                    own.isEmpty() ? "" : own.get(0).took(),
                    own,
                    summary.findings(migration.version()).stream()
                            .map(FindingView::of)
                            .toList()));
        }
        return cards;
    }

    private static Map<String, List<StepView>> steps(Report report) {
        double slowest = slowestMillis(report);
        Map<String, List<StepView>> steps = new LinkedHashMap<>();
        for (Recording recording : report.recordings()) {
            for (Step step : recording.steps()) {
                steps.computeIfAbsent(step.migration().version(), version -> new ArrayList<>())
                        .add(StepView.of(recording.trial(), step, slowest));
            }
        }
        return steps;
    }

    private static double slowestMillis(Report report) {
        return report.recordings().stream()
                .flatMap(recording -> recording.steps().stream())
                .flatMap(step -> step.runs().stream())
                .mapToDouble(run -> run.took().toNanos() / 1e6)
                .max()
                .orElse(0);
    }
}
