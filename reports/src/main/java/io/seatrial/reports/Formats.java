package io.seatrial.reports;

import io.seatrial.report.ReportFormat;
import io.seatrial.reports.html.HtmlFormat;
import io.seatrial.trouble.SettingsException;
import java.util.List;
import java.util.stream.Collectors;

/** All report formats, in the order in which help texts name them. */
public final class Formats {

    private static final List<ReportFormat> ALL =
            List.of(new JsonFormat(), new HtmlFormat(), new MarkdownFormat(), new JunitFormat());

    private Formats() {}

    public static List<ReportFormat> all() {
        return ALL;
    }

    /**
     * The format of that name.
     *
     * @throws SettingsException when there is none
     */
    public static ReportFormat named(String name) {
        return ALL.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SettingsException("There is no report format \"" + name + "\". Known are "
                        + ALL.stream().map(ReportFormat::name).collect(Collectors.joining(", ")) + "."));
    }
}
