package io.seatrial;

import io.seatrial.check.Checks;
import io.seatrial.check.Finding;
import io.seatrial.diff.Compared;
import io.seatrial.diff.Comparison;
import io.seatrial.diff.Frozen;
import io.seatrial.diff.Ignore;
import io.seatrial.diff.sql.ProvedSql;
import io.seatrial.migration.History;
import io.seatrial.recording.NotObserved;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Ending;
import io.seatrial.report.Report;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
        return drift(settings, sources, against, null);
    }

    /** The same with the statements that make the history into the other; null for none. */
    public static Report drift(Settings settings, SchemaSources sources, String against, SqlRequest request) {
        long began = System.nanoTime();
        History history = ProjectHistories.whole(settings);
        List<Ignore> rules = rules(Stream.of(settings.leftOut(), sources.leftOut(against)));
        Named named = new Named("the history", called(against), sources.file(against));
        Compared compared = request == null
                ? named.compared(side(sources.project(settings), () -> sources.project(settings))
                        .besides(side(sources, against), rules))
                : named.compared(SchemaSql.drift(settings, sources, against, rules, request.wishes()), rules, request);
        List<Report.Judged> judged = new Verdicts(settings, history).on(findings(compared), version -> false);
        return report(settings, history, judged, compared, sources.spent().since(began));
    }

    /** Any two sources side by side; see {@link #drift}. @param request for the statements, or null */
    public static Report diff(
            Settings settings, SchemaSources sources, String first, String second, SqlRequest request) {
        long began = System.nanoTime();
        List<Ignore> rules = rules(Stream.of(settings.leftOut(), sources.leftOut(first), sources.leftOut(second)));
        Named named = new Named("A", "B", sources.file(second));
        Compared compared = request == null
                ? named.compared(side(sources, first).besides(side(sources, second), rules))
                : named.compared(SchemaSql.diff(sources, first, second, rules, request.wishes()), rules, request);
        List<Report.Judged> judged = findings(compared).stream()
                .map(finding -> new Report.Judged(finding, null, false, null, null))
                .toList();
        return report(settings, null, judged, compared, sources.spent().since(began));
    }

    private static Side side(SchemaSources sources, String source) {
        Snapshot now = sources.read(source);
        return side(now, sources.isGiven(source) ? () -> now : () -> sources.read(source));
    }

    private static Side side(Snapshot built, Supplier<Snapshot> again) {
        return new Side(built, again);
    }

    /** A schema, and how to come by it once more. */
    private record Side(Snapshot built, Supplier<Snapshot> again) {

        /** Builds again only where that may explain a difference. */
        Comparison besides(Side other, List<Ignore> rules) {
            Comparison comparison = Comparison.of(built, other.built, rules);
            for (Side side : List.of(this, other)) {
                if (Frozen.mayBeIn(comparison)) {
                    comparison = Frozen.leftOut(comparison, side.built, side.again.get());
                }
            }
            return comparison;
        }
    }

    /** What to call the two sides. */
    private record Named(String first, String second, String file) {

        Compared compared(Comparison comparison) {
            return new Compared(first, second, file, comparison);
        }

        Compared compared(SchemaSql sql, List<Ignore> rules, SqlRequest request) {
            Comparison comparison = Comparison.of(sql.origin(), sql.target(), rules);
            ProvedSql told = sql.proof().told(first, second, request.unsafe());
            return new Compared(first, second, file, comparison, told);
        }
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
            Settings settings, History history, List<Report.Judged> judged, Compared compared, Report.Timings timings) {
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
                timings,
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
                .frozen()
                .forEach(line -> all.add(new NotObserved(
                        line, "what the script freezes is another each time: it was built twice, and differed")));
        comparison
                .unmodelled()
                .forEach((kind, names) -> names.forEach(name ->
                        all.add(new NotObserved(kind + " " + name, "Seatrial has no description of it to compare"))));
        return all;
    }
}
