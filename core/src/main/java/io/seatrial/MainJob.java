package io.seatrial;

import io.seatrial.check.Examination;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.DatabaseServers;
import io.seatrial.database.ScratchServer;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Recording;
import io.seatrial.report.Ending;
import io.seatrial.report.Report;
import io.seatrial.run.Performance;
import io.seatrial.run.Progress;
import io.seatrial.trial.Trial;
import io.seatrial.trial.Trials;
import io.seatrial.trouble.EnvironmentException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One run from the settings to the report. */
final class MainJob {

    private final Settings settings;
    private final DatabaseServers servers;
    private final Progress progress;
    private final long began = System.nanoTime();
    private final List<Recording> recordings = new ArrayList<>();
    private final List<Report.Database> databases = new ArrayList<>();
    private final List<NotObserved> notObserved = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private Duration migrations = Duration.ZERO;
    private Duration snapshots = Duration.ZERO;
    private Duration server = Duration.ZERO;
    private Chosen chosen;
    private History history;
    private Verdicts verdicts;

    MainJob(Settings settings, DatabaseServers servers, Progress progress) {
        this.settings = settings;
        this.servers = servers;
        this.progress = progress;
    }

    Report run() {
        List<Trial> trials = Trials.named(settings.trials());
        history = Histories.read(settings);
        verdicts = new Verdicts(settings, history);
        chosen = Chosen.from(settings, history, servers);
        if (!history.unreadable().isEmpty()) {
            troubles.add(Histories.unreadable(history));
        } else if (!chosen.versions().isEmpty()) {
            List<String> names = settings.databases().isEmpty() ? List.of(history.dialect()) : settings.databases();
            names.forEach(name -> perform(trials, name));
        }
        return report();
    }

    private void perform(List<Trial> trials, String name) {
        progress.opening(name);
        long opening = System.nanoTime();
        try (DatabaseServer one = servers.open(name);
                ScratchServer scratch = Dialects.named(one.dialect()).open(one)) {
            server = server.plusNanos(System.nanoTime() - opening);
            databases.add(new Report.Database(one.dialect(), scratch.version()));
            perform(trials, one, scratch);
        } catch (EnvironmentException e) {
            troubles.add(e.getMessage());
        }
    }

    private void perform(List<Trial> trials, DatabaseServer one, ScratchServer scratch) {
        try (Performance performance = new Performance(
                scratch,
                history,
                StartFrom.terms(settings, history, one, this::examines, settings.leftOut(history))
                        .mending(OwnStyle.mending(settings, history, verdicts, scratch.dialect())),
                progress)) {
            try {
                trials.forEach(performance::perform);
                if (!performance.kept().isEmpty()) {
                    progress.kept(performance.kept(), scratch.ours());
                }
            } finally {
                recordings.addAll(performance.recordings());
                troubles.addAll(performance.defects());
                migrations = migrations.plus(performance.migrations());
                snapshots = snapshots.plus(performance.snapshots());
                server = server.plus(performance.databases());
                notObserved.addAll(performance.leftOut());
                performance.madeUp().stream().distinct().forEach(this::madeUp);
            }
        }
    }

    private boolean examines(Migration migration) {
        return chosen.versions().contains(migration.version());
    }

    private void madeUp(String what) {
        notObserved.add(new NotObserved(
                "whether " + what + " exists where the history will run",
                "the history takes it for granted and never makes it; it was made up front. List it in the settings"
                        + " under 'roles' to say that it is meant"));
    }

    private Report report() {
        Examination examination = Examination.of(history, recordings, this::examines, chosen.alreadyThere());
        troubles.addAll(examination.defects());
        notObserved.addAll(Unseen.in(recordings));
        List<Report.Judged> judged = verdicts.on(examination.findings(), this::thoroughly);
        List<Report.Examined> examined = Examinees.of(recordings, this::examines);
        String failure = troubles.isEmpty() ? null : String.join("\n", troubles);
        Ending ending = new Ending(
                failure,
                !history.migrations().isEmpty(),
                chosen.versions().isEmpty(),
                examined.size(),
                judged,
                settings.failOn());
        return new Report(
                Seatrial.version(),
                ending.conclusion(),
                history,
                databases,
                examined,
                judged,
                notObserved,
                recordings,
                new Report.Timings(Duration.ofNanos(System.nanoTime() - began), migrations, snapshots, server),
                failure,
                settings.shownProject(),
                settings.failOn());
    }

    /** True for a migration that every usual trial looked at, so that what was not found is not there. */
    private boolean thoroughly(String version) {
        List<String> performed = recordings.stream().map(Recording::trial).toList();
        return troubles.isEmpty()
                && chosen.versions().contains(version)
                && Trials.named(List.of()).stream().map(Trial::name).allMatch(performed::contains);
    }
}
