package io.seatrial;

import io.seatrial.check.Checks;
import io.seatrial.check.Finding;
import io.seatrial.diff.Compared;
import io.seatrial.diff.Comparison;
import io.seatrial.diff.Ignore;
import io.seatrial.migration.History;
import io.seatrial.recording.NotObserved;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Ending;
import io.seatrial.report.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two schemas side by side as a report, which ends with findings where they differ. */
public final class SchemaComparison {

    private SchemaComparison() {}

    /**
     * What the history of a project comes to, beside another source.
     *
     * @param against see {@link SchemaSources#FORMS}
     * @throws io.seatrial.trouble.SettingsException when a source cannot be read or built
     */
    public static Report drift(Settings settings, SchemaSources sources, String against) {
        long began = System.nanoTime();
        History history = Histories.whole(settings);
        List<Ignore> rules = rules(Stream.of(settings.leftOut(), sources.leftOut(against)));
        Comparison comparison = Comparison.of(sources.project(settings), sources.read(against), rules);
        Compared compared = new Compared("the history", called(against), sources.file(against), comparison);
        List<Report.Judged> judged = new Verdicts(settings, history).on(findings(compared), version -> false);
        return report(settings, history, judged, compared, began);
    }

    /** Any two sources side by side; see {@link #drift}. */
    public static Report diff(Settings settings, SchemaSources sources, String first, String second) {
        long began = System.nanoTime();
        List<Ignore> rules = rules(Stream.of(settings.leftOut(), sources.leftOut(first), sources.leftOut(second)));
        Comparison comparison = Comparison.of(sources.read(first), sources.read(second), rules);
        Compared compared = new Compared("A", "B", sources.file(second), comparison);
        List<Report.Judged> judged = findings(compared).stream()
                .map(finding -> new Report.Judged(finding, null, false, null, null))
                .toList();
        return report(settings, null, judged, compared, began);
    }

    static List<Ignore> rules(Stream<List<Ignore>> rules) {
        return Stream.concat(Ignore.UNDUMPED.stream(), rules.flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** What to call the other side: never a URL or a command, which may hold a password. */
    static String called(String source) {
        return source.startsWith("jdbc:")
                ? "the database"
                : source.startsWith("run:") ? "what the command builds" : source;
    }

    private static List<Finding> findings(Compared compared) {
        return Checks.all().stream().flatMap(check -> check.examine(compared)).toList();
    }

    private static Report report(
            Settings settings, History history, List<Report.Judged> judged, Compared compared, long began) {
        Conclusion conclusion = new Ending(null, true, false, 1, judged, settings.failOn()).conclusion();
        return new Report(
                Seatrial.version(),
                conclusion,
                history,
                List.of(),
                List.of(),
                judged,
                notCompared(compared.comparison()),
                List.of(),
                new Report.Timings(
                        Duration.ofNanos(System.nanoTime() - began), Duration.ZERO, Duration.ZERO, Duration.ZERO),
                null,
                history == null ? compared.first() + " and " + compared.second() : settings.shownProject(),
                settings.failOn(),
                compared);
    }

    private static List<NotObserved> notCompared(Comparison comparison) {
        List<NotObserved> all = new ArrayList<>();
        comparison
                .ignored()
                .forEach(line ->
                        all.add(new NotObserved(line, "a rule of the settings, or of what tools keep, says so")));
        comparison
                .owners()
                .forEach(line -> all.add(new NotObserved(line, "the same owner under two names is no difference")));
        comparison
                .unmodelled()
                .forEach((kind, names) -> names.forEach(name ->
                        all.add(new NotObserved(kind + " " + name, "Seatrial has no description of it to compare"))));
        return all;
    }
}
