package io.seatrial.reports.html;

import io.seatrial.check.Severity;
import io.seatrial.diff.Change;
import io.seatrial.diff.Compared;
import io.seatrial.diff.Comparison;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
        List<String> stocked,
        List<Portion> portions,
        List<FindingView> historyFindings,
        List<Card> cards,
        MatrixView matrix,
        List<NotObserved> notObserved,
        List<Section> sections,
        String script) {

    /** Differences of two schemas under a heading. */
    public record Section(String heading, List<ChangeView> changes) {}

    /** A number with a word under it. */
    public record Tile(String style, String number, String word) {}

    /** A part of the run's time. @param percent of the whole, 0 to 100 */
    public record Portion(String style, String word, String took, int percent) {}

    static Page of(Report report) {
        Summary summary = new Summary(report);
        boolean read = report.history() != null;
        List<Card> cards = report.compared() == null ? cards(report, summary) : List.of();
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
                report.compared() == null
                        ? tiles(summary)
                        : tiles(report.compared().comparison()),
                summary.stocked(),
                report.compared() == null ? portions(report.timings()) : List.of(),
                report.compared() == null ? FindingView.of(summary.findings(null)) : List.of(),
                cards,
                MatrixView.of(report, summary, cards),
                report.notObserved().stream()
                        .map(one -> new NotObserved(Plain.line(one.what()), Plain.line(one.why())))
                        .toList(),
                sections(report.compared()),
                script(report.compared()));
    }

    private static String script(Compared compared) {
        return compared == null || compared.sql() == null
                ? null
                : Plain.text(String.join("\n", compared.sql().lines()));
    }

    private static List<Section> sections(Compared compared) {
        List<Section> sections = new ArrayList<>();
        if (compared != null) {
            List<Change> changes = compared.comparison().changes();
            section(sections, "Only in " + compared.first(), changes, Change.Removed.class::isInstance);
            section(sections, "Only in " + compared.second(), changes, Change.Added.class::isInstance);
            section(
                    sections,
                    "Different",
                    changes,
                    change -> !(change instanceof Change.Removed) && !(change instanceof Change.Added));
        }
        return sections;
    }

    private static void section(List<Section> sections, String heading, List<Change> changes, Predicate<Change> which) {
        List<Change> some = changes.stream().filter(which).toList();
        if (!some.isEmpty()) {
            sections.add(new Section(Plain.line(heading), ChangeView.of(some)));
        }
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

    private static List<Tile> tiles(Comparison comparison) {
        return List.of(
                tile(comparison.onlyFirst().size(), "only in the first"),
                tile(comparison.onlySecond().size(), "only in the second"),
                tile(comparison.different().size(), "different"),
                new Tile("plain", String.valueOf(comparison.ignored().size()), "ignored"));
    }

    private static Tile tile(int count, String word) {
        return new Tile(count > 0 ? "error" : "zero", String.valueOf(count), word);
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
        Map<String, Step> firsts = firsts(report);
        Map<String, List<StepView>> steps = steps(report, firsts);
        Map<String, List<DataView>> data = DataView.of(report);
        List<Card> cards = new ArrayList<>();
        for (Migration migration : report.history().migrations()) {
            List<StepView> own = steps.getOrDefault(migration.version(), List.of());
            Step first = firsts.get(migration.version());
            State state = summary.state(migration.version());
            cards.add(new Card(
                    "m" + (cards.size() + 1),
                    Plain.line(migration.version()),
                    migration.version().endsWith(migration.name()) ? "" : Plain.line(migration.name()),
                    Plain.line(migration.file()),
                    state == State.NOT_EXAMINED ? "unseen" : state.label(),
                    state.label(),
                    own.isEmpty() ? "" : own.get(0).took(),
                    first == null ? List.of() : ChangeView.of(first.changes()),
                    data.getOrDefault(migration.version(), List.of()),
                    own,
                    FindingView.of(summary.findings(migration.version()))));
        }
        return cards;
    }

    /** The first up of each migration that changed something. */
    private static Map<String, Step> firsts(Report report) {
        Map<String, Step> firsts = new HashMap<>();
        report.recordings().stream()
                .flatMap(recording -> recording.steps(Step.Role.UP))
                .filter(step -> !step.changes().isEmpty())
                .forEach(step -> firsts.putIfAbsent(step.migration().version(), step));
        return firsts;
    }

    private static Map<String, List<StepView>> steps(Report report, Map<String, Step> firsts) {
        double slowest = slowestMillis(report);
        Map<String, List<StepView>> steps = new LinkedHashMap<>();
        for (Recording recording : report.recordings()) {
            for (Step step : recording.steps()) {
                String version = step.migration().version();
                steps.computeIfAbsent(version, key -> new ArrayList<>())
                        .add(StepView.of(recording.trial(), step, firsts.get(version), slowest));
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
