package io.seatrial.cli;

import io.seatrial.Seatrial;
import io.seatrial.Settings;
import io.seatrial.check.Finding;
import io.seatrial.report.Accepted;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Report;
import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes today's findings to a file to commit, so that later runs fail on new ones only. */
@Command(
        name = "accept",
        description = "Runs the trials and writes the findings to a file to commit; later runs fail on new ones only.")
final class AcceptCommand implements Callable<Integer> {

    private final Console console;
    private final Loudness loudness;

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    AcceptCommand(Console console, Loudness loudness) {
        this.console = console;
        this.loudness = loudness;
    }

    @Override
    public Integer call() {
        Settings settings = project.settings().build();
        ProgressLine progress = new ProgressLine(console, loudness.quiet());
        Report report;
        try {
            report = Seatrial.run(settings, new KnownServers(settings), progress);
        } finally {
            progress.clear();
        }
        if (report.conclusion() == Conclusion.BROKEN) {
            throw new EnvironmentException("Accepting the findings failed, nothing was written: " + report.failure());
        }
        if (report.conclusion() == Conclusion.NOTHING_EXAMINED) {
            throw new EnvironmentException("Accepting the findings failed, nothing was written: no migration of "
                    + settings.project() + " could be examined. \"seatrial run\" tells why.");
        }
        List<Finding> findings = report.findings().stream()
                .filter(judged -> judged.allowed() == null)
                .map(Report.Judged::finding)
                .toList();
        write(settings.accepted(), Accepted.text(findings));
        console.out()
                .println("Accepted " + findings.size() + (findings.size() == 1 ? " finding in " : " findings in ")
                        + settings.accepted() + "; commit that file.");
        return 0;
    }

    private static void write(Path file, String text) {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Writing the accepted findings failed: " + e
                            + ". Make the folder writable, or name another file under"
                            + " \"accepted\" in the settings.",
                    e);
        }
    }
}
