package io.seatrial.reports.html;

import io.seatrial.report.Plain;
import io.seatrial.report.Report;
import io.seatrial.report.State;
import io.seatrial.report.Summary;
import io.seatrial.schema.neutral.Disagreement;
import java.util.List;

/** Migrations beside databases, and on what these disagree. */
public record MatrixView(List<Head> heads, List<Row> rows, List<Differing> differing) {

    /** A database. @param root where its migrations lie */
    public record Head(String database, String root) {}

    /** A migration. @param anchor of its card */
    public record Row(String anchor, String version, List<Cell> cells) {}

    /** What became of it on one database. */
    public record Cell(String style, String mark, String words) {}

    /** Something that is not the same. @param values one for each database, empty where it does not matter there */
    public record Differing(String what, String since, List<String> values) {}

    /** Null where there is one database. @param cards of the migrations, in their order */
    static MatrixView of(Report report, Summary summary, List<Card> cards) {
        return report.columns().size() < 2
                ? null
                : new MatrixView(
                        report.columns().stream()
                                .map(one -> new Head(
                                        Plain.line(one.database()),
                                        Plain.line(one.history().root())))
                                .toList(),
                        java.util.stream.IntStream.range(0, cards.size())
                                .mapToObj(i -> new Row(
                                        cards.get(i).anchor(),
                                        cards.get(i).version(),
                                        cells(
                                                report,
                                                summary,
                                                report.history()
                                                        .migrations()
                                                        .get(i)
                                                        .version())))
                                .toList(),
                        summary.divergences().stream()
                                .map(one -> differing(
                                        report,
                                        one.disagreement(),
                                        one.step().migration().version()))
                                .toList());
    }

    private static List<Cell> cells(Report report, Summary summary, String version) {
        return report.columns().stream()
                .map(column -> summary.state(version, column))
                .map(state -> new Cell(style(state), String.valueOf(state.mark()), state.label()))
                .toList();
    }

    private static String style(State state) {
        return switch (state) {
            case NOT_EXAMINED -> "unseen";
            case ABSENT -> "absent";
            default -> state.label();
        };
    }

    private static Differing differing(Report report, Disagreement about, String since) {
        return new Differing(
                Plain.line(about.inWords()),
                Plain.line(since),
                report.columns().stream()
                        .map(column -> Plain.line(about.values().getOrDefault(column.database(), "")))
                        .toList());
    }
}
