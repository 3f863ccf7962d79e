package io.seatrial.cli;

import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.report.ConsoleText;
import io.seatrial.report.Plain;
import io.seatrial.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Tells a report on the console, as loudly as was asked for. */
final class Telling {

    private static final int SQL_LETTERS = 100;

    private final Console console;
    private final Loudness loudness;

    Telling(Console console, Loudness loudness) {
        this.console = console;
        this.loudness = loudness;
    }

    void tell(Report report) {
        if (loudness.statements()) {
            report.recordings().forEach(this::statements);
        }
        try {
            new ConsoleText(console.colours(), loudness.detail()).write(report, console.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.out().flush();
        if (report.failure() != null && !console.terminal()) {
            // The result goes to a file or a pipe: whoever watches the errors is to see this one.
            console.err().println("seatrial: " + report.failure());
        }
    }

    private void statements(Recording recording) {
        for (Step step : recording.steps()) {
            for (StatementRun run : step.runs()) {
                console.err()
                        .printf(
                                Locale.ROOT,
                                "%s %s %s:%d %.1f ms %s%s%n",
                                recording.trial(),
                                step.direction(),
                                run.file(),
                                run.line(),
                                run.took().toNanos() / 1e6,
                                oneLine(run.sql()),
                                run.outcome().ok() ? "" : "  FAILED");
                run.observations().forEach(seen -> console.err().println("    " + Plain.line(seen.headline())));
            }
        }
    }

    private static String oneLine(String sql) {
        String line = sql.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= SQL_LETTERS ? line : line.substring(0, SQL_LETTERS - 1) + "…";
    }
}
