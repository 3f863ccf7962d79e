package io.seatrial.report;

import io.seatrial.check.across.Divergence;
import io.seatrial.schema.neutral.Disagreement;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Several databases side by side on the console; nothing of its own where there is one. */
record Fleet(Report report, Summary summary, Ink ink) {

    private static final int MOST = 40;

    /** What the marks before each migration stand for. */
    void head(Lines lines) throws IOException {
        String before = "  ";
        for (int i = 0; several() && i < report.columns().size(); i++) {
            lines.add(before
                    + ink.faint("┌ ")
                    + Plain.line(report.columns().get(i).database())
                    + ink.faint(root(report.columns().get(i))));
            before += ink.faint("│") + " ";
        }
    }

    private String root(Report.Column column) {
        boolean own = report.columns().stream()
                .anyMatch(
                        other -> !other.history().root().equals(column.history().root()));
        return own ? ": " + Plain.line(column.history().root()) : "";
    }

    private boolean several() {
        return report.columns().size() > 1;
    }

    /** One mark for each database, or that of the only one. */
    String marks(String migration, State only) {
        return several()
                ? report.columns().stream()
                        .map(column -> ink.mark(summary.state(migration, column)))
                        .collect(Collectors.joining(" "))
                : ink.mark(only);
    }

    /** On what the databases disagree, a line each. */
    void disagreements(Lines lines) throws IOException {
        List<Divergence> all = summary.divergences();
        if (all.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(ink.bold("Not the same on all databases"));
        for (Divergence one : all.subList(0, Math.min(MOST, all.size()))) {
            Disagreement about = one.disagreement();
            lines.add("  " + Plain.line(about.inWords() + ": " + about.valuesInWords()));
        }
        if (all.size() > MOST) {
            lines.add("  " + ink.faint("… and " + (all.size() - MOST) + " more"));
        }
    }
}
