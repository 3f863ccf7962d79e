package io.seatrial.reports;

import io.seatrial.recording.Observation.Example;
import io.seatrial.report.DataLeg;
import io.seatrial.report.Fate;
import io.seatrial.report.Plain;
import io.seatrial.report.Report;
import java.util.List;
import java.util.Map;

/** What became of rows and values, as a folded part of a comment; migrations that kept everything are left out. */
final class MarkdownData {

    private static final int LONGEST = 60;

    private MarkdownData() {}

    /** @param most how long the whole text may become */
    static void write(Report report, StringBuilder text, int most) {
        for (Map.Entry<String, List<DataLeg>> migration : DataLeg.of(report).entrySet()) {
            String one = of(migration.getKey(), migration.getValue());
            if (!one.isEmpty() && text.length() + one.length() <= most) {
                text.append(one);
            }
        }
    }

    private static String of(String migration, List<DataLeg> legs) {
        StringBuilder rows = new StringBuilder();
        for (DataLeg leg : legs) {
            for (Fate fate : leg.fates()) {
                rows.append("| ").append(Markdown.line(leg.label())).append(" | ");
                rows.append(Markdown.line(fate.headline()))
                        .append(" | ")
                        .append(example(fate))
                        .append(" |\n");
            }
        }
        return rows.isEmpty()
                ? ""
                : "<details><summary>What happened to the data · " + Markdown.html(Plain.line(migration))
                        + "</summary>\n\n| | what | for example |\n|---|---|---|\n" + rows + "\n</details>\n\n";
    }

    private static String example(Fate fate) {
        if (fate.examples().isEmpty()) {
            return "";
        }
        Example one = fate.examples().get(0);
        return Markdown.code(shown(one.before())) + " → " + Markdown.code(shown(one.after()));
    }

    private static String shown(String value) {
        return value == null ? "NULL" : Plain.shortLine(value, LONGEST);
    }
}
