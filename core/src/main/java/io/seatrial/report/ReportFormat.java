package io.seatrial.report;

import java.io.IOException;

/** One way to lay out a report. Adding one: a class, golden files in {@code scenarios/reports/}, a line in the list. */
public interface ReportFormat {

    /** As {@code --report} spells it, such as {@code json}. */
    String name();

    void write(Report report, Appendable out) throws IOException;
}
