package io.seatrial.cli;

import io.seatrial.Settings.ReportRequest;
import io.seatrial.report.Report;
import io.seatrial.reports.Formats;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The reports that were asked for, each written whole or not at all. */
final class ReportFiles {

    private final Console console;
    private final List<ReportRequest> requests;

    /** @throws SettingsException when there is no such format, or a file that cannot be: before anything is run */
    ReportFiles(Console console, List<ReportRequest> requests) {
        this.console = console;
        this.requests = requests;
        requests.forEach(ReportFiles::check);
    }

    /** What {@code --report} asked for, such as {@code json=out/report.json}. */
    static ReportRequest request(String words) {
        int equals = words.indexOf('=');
        if (equals < 1 || equals == words.length() - 1) {
            throw new SettingsException("Reading the command line failed: --report " + words
                    + " lacks a part. Say the format and the file, as in --report json=report.json.");
        }
        return new ReportRequest(words.substring(0, equals), ProjectOptions.here(words.substring(equals + 1)));
    }

    private static void check(ReportRequest request) {
        Formats.named(request.format());
        Path file = request.file();
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new SettingsException(
                    "Preparing the report " + file + " failed: " + e.getMessage() + ". Name another file.", e);
        }
        if (Files.isDirectory(file) || !Files.isWritable(file.getParent())) {
            throw new SettingsException("Preparing the report " + file + " failed: "
                    + (Files.isDirectory(file) ? "that is a folder" : "its folder cannot be written")
                    + ". Name another file.");
        }
    }

    /** Writes them all. @return false when one could not be written, which was then told */
    boolean write(Report report) {
        boolean good = true;
        for (ReportRequest request : requests) {
            good &= write(report, request);
        }
        return good;
    }

    private boolean write(Report report, ReportRequest request) {
        Path file = request.file();
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(draft)) {
                Formats.named(request.format()).write(report, out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            console.err()
                    .println("seatrial: writing the report " + file + " failed: " + e
                            + ". Free some space, or name another file.");
            return false;
        } finally {
            discard(draft);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // The trouble that left the draft behind has been told; the draft itself harms nobody.
        }
    }
}
