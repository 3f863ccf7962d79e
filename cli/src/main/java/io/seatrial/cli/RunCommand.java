package io.seatrial.cli;

import io.seatrial.Seatrial;
import io.seatrial.Settings;
import io.seatrial.SettingsBuilder;
import io.seatrial.report.Conclusion;
import io.seatrial.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: the trials on every migration of a project. */
@Command(name = "run", description = "Tries every migration of a project: up, down and up again, and more.")
final class RunCommand implements Callable<Integer> {

    private final Console console;
    private final Loudness loudness;

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private LaterOptions later = new LaterOptions();

    @Option(
            names = "--examine-from",
            paramLabel = "VERSION",
            description = "Only apply what comes before this version, without examining it.")
    private String examineFrom;

    @Option(
            names = "--trial",
            paramLabel = "NAME",
            description = "Perform this trial, or all. May be repeated. Default: those that need nothing from you.")
    private List<String> trials = List.of();

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Fill each table with so many rows where a trial needs data. Default: 1000.")
    private String rows;

    @Option(
            names = "--sql-mode",
            paramLabel = "MODES",
            description = "Run scripts under these modes of MySQL or MariaDB, such as TRADITIONAL, or '' for none.")
    private String sqlMode;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            description = "Also write a report: json, html, markdown or junit. May be repeated.")
    private List<String> reports = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 1 from this severity on: error (default), warning, note or never.")
    private String failOn;

    @Option(
            names = "--keep",
            description = "Leave the scratch databases, and tell how to connect and how to repeat findings by hand.")
    private boolean keep;

    RunCommand(Console console, Loudness loudness) {
        this.console = console;
        this.loudness = loudness;
    }

    @Override
    public Integer call() {
        later.refuse();
        Settings settings = settings();
        ReportFiles files = new ReportFiles(console, settings.reports());
        Report report;
        try {
            report = perform(settings);
        } catch (RuntimeException e) {
            files.write(Seatrial.broken(settings, e.getMessage() == null ? e.toString() : e.getMessage()));
            throw e;
        }
        new Telling(console, loudness).tell(report);
        return files.write(report) ? report.conclusion().exitCode() : Conclusion.BROKEN.exitCode();
    }

    private Report perform(Settings settings) {
        ProgressLine progress = new ProgressLine(console, loudness.quiet());
        try {
            return Seatrial.run(settings, new KnownServers(settings), progress);
        } finally {
            progress.clear();
        }
    }

    private Settings settings() {
        SettingsBuilder builder = project.settings().selection(selection.selection());
        ProjectOptions.say(builder, "history.examine-from", "--examine-from", examineFrom);
        ProjectOptions.say(builder, "fail-on", "--fail-on", failOn);
        ProjectOptions.say(builder, "rows", "--rows", rows);
        if (sqlMode != null) {
            String mode = "SET SESSION sql_mode = '" + sqlMode.replace("'", "''") + "'";
            builder.session(builder.build().session().and("mysql", mode).and("mariadb", mode));
        }
        if (!trials.isEmpty()) {
            builder.say("trials", "--trial", trials, ProjectOptions.here(""));
        }
        List<Settings.ReportRequest> requests = new ArrayList<>(builder.build().reports());
        for (String report : reports) {
            Settings.ReportRequest request = ReportFiles.request(report);
            requests.removeIf(former -> former.equals(request));
            requests.add(request);
        }
        return builder.reports(requests).keep(keep).build();
    }
}
