package io.seatrial;

import io.seatrial.check.Examination;
import io.seatrial.check.Finding;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.DatabaseServers;
import io.seatrial.database.ScratchServer;
import io.seatrial.migration.History;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Recording;
import io.seatrial.report.Ending;
import io.seatrial.report.Report;
import io.seatrial.run.Performance;
import io.seatrial.run.Progress;
import io.seatrial.run.Terms;
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
    private final List<Report.Database> databases = new ArrayList<>();
    private final List<NotObserved> notObserved = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private Duration migrations = Duration.ZERO;
    private Duration snapshots = Duration.ZERO;
    private Duration server = Duration.ZERO;
    private final List<Report.Column> columns = new ArrayList<>();
    private Courses courses;
    private History history;
    private Verdicts verdicts;

    MainJob(Settings settings, DatabaseServers servers, Progress progress) {
        this.settings = settings;
        this.servers = servers;
        this.progress = progress;
    }

    Report run() {
        courses = Courses.of(settings);
        List<Trial> trials = trials();
        history = courses.together();
        verdicts = new Verdicts(settings, history, courses.all());
        courses.choose(settings, servers);
        notObserved.addAll(courses.unfit());
        courses.all().stream()
                .map(Course::history)
                .filter(one -> !one.unreadable().isEmpty())
                .forEach(one -> troubles.add(ProjectHistories.unreadable(one)));
        if (troubles.isEmpty()) {
            courses.legs().stream()
                    .filter(leg -> !leg.course().chosen().versions().isEmpty())
                    .forEach(leg -> perform(trials, leg));
        }
        return report();
    }

    /** Those that were asked for, but none that needs several databases where there is one. */
    private List<Trial> trials() {
        List<Trial> named = Trials.named(settings.trials());
        boolean several = courses.legs().size() > 1;
        if (!several && !settings.trials().isEmpty()) {
            named.stream()
                    .filter(Trial::needsSeveral)
                    .map(trial -> new NotObserved(
                            "what the trial " + trial.name() + " compares",
                            "there is one database; name another, too: --database NAME"))
                    .forEach(notObserved::add);
        }
        return named.stream().filter(trial -> several || !trial.needsSeveral()).toList();
    }

    private void perform(List<Trial> trials, Courses.Leg leg) {
        progress.opening(leg.database());
        long opening = System.nanoTime();
        try (DatabaseServer one = servers.open(leg.database());
                ScratchServer scratch = Dialects.named(one.dialect()).open(one)) {
            server = server.plusNanos(System.nanoTime() - opening);
            databases.add(new Report.Database(one.dialect(), scratch.version()));
            String unfit = leg.doubt() == null ? null : unfit(leg, one, scratch);
            if (unfit == null) {
                perform(trials, leg, one, scratch);
            } else {
                notObserved.add(new NotObserved("the history on " + one.dialect(), leg.doubt() + ", and " + unfit));
            }
        } catch (EnvironmentException e) {
            troubles.add(e.getMessage());
        }
    }

    private String unfit(Courses.Leg leg, DatabaseServer one, ScratchServer scratch) {
        Misgiving misgiving = new Misgiving(scratch.dialect());
        try (Performance performance =
                new Performance(scratch, leg.course().history(), terms(leg.course(), one), progress)) {
            performance.perform(misgiving);
            troubles.addAll(performance.defects());
        }
        return misgiving.failure();
    }

    private Terms terms(Course course, DatabaseServer one) {
        return StartFrom.terms(settings, course.history(), one, course::examines, settings.leftOut(course.history()));
    }

    private void perform(List<Trial> trials, Courses.Leg leg, DatabaseServer one, ScratchServer scratch) {
        Course course = leg.course();
        List<String> taken = columns.stream().map(Report.Column::database).toList();
        try (Performance performance = new Performance(
                scratch,
                Performance.label(scratch, taken),
                course.history(),
                terms(course, one).mending(OwnStyle.mending(settings, course.history(), verdicts, scratch.dialect())),
                progress)) {
            performance.beside(() -> Twins.open(settings, servers, leg.database(), one, course.history()));
            columns.add(new Report.Column(performance.database(), course.history()));
            try {
                trials.forEach(performance::perform);
                if (!performance.kept().isEmpty()) {
                    progress.kept(performance.kept(), scratch.ours());
                }
            } finally {
                course.saw(performance.recordings());
                troubles.addAll(performance.defects());
                migrations = migrations.plus(performance.migrations());
                snapshots = snapshots.plus(performance.snapshots());
                server = server.plus(performance.databases());
                notObserved.addAll(performance.leftOut());
                performance.madeUp().stream().distinct().forEach(this::madeUp);
            }
        }
    }

    private void madeUp(String what) {
        notObserved.add(new NotObserved(
                "whether " + what + " exists where the history will run",
                "the history takes it for granted and never makes it; it was made up front. List it in the settings"
                        + " under 'roles' to say that it is meant"));
    }

    private Report report() {
        List<Recording> recordings = courses.all().stream()
                .flatMap(course -> course.recordings().stream())
                .toList();
        List<Finding> findings = new ArrayList<>();
        List<Report.Examined> examined = new ArrayList<>();
        for (Course course : courses.all()) {
            Examination examination = Examination.of(
                    course.history(),
                    course.recordings(),
                    course::examines,
                    course.chosen().alreadyThere());
            troubles.addAll(examination.defects());
            findings.addAll(examination.findings());
            examined.addAll(Examinees.of(course.recordings(), course::examines));
        }
        Examination together = Examination.together(recordings, this::examines);
        troubles.addAll(together.defects());
        findings.addAll(together.findings());
        notObserved.addAll(Unseen.in(recordings));
        List<Report.Judged> judged = verdicts.on(findings, this::thoroughly);
        return report(recordings, examined, judged);
    }

    private Report report(List<Recording> recordings, List<Report.Examined> examined, List<Report.Judged> judged) {
        String failure = troubles.isEmpty() ? null : String.join("\n", troubles);
        Ending ending = new Ending(
                failure,
                !history.migrations().isEmpty(),
                courses.all().stream()
                        .allMatch(course -> course.chosen().versions().isEmpty()),
                examined.size(),
                judged,
                settings.failOn());
        return new Report(
                Seatrial.version(),
                ending.conclusion(),
                history,
                databases,
                columns,
                courses.offered(),
                examined,
                judged,
                notObserved,
                recordings,
                new Report.Timings(Duration.ofNanos(System.nanoTime() - began), migrations, snapshots, server),
                failure,
                settings.shownProject(),
                settings.failOn(),
                null);
    }

    private boolean examines(String version) {
        return courses.all().stream()
                .anyMatch(course -> course.chosen().versions().contains(version));
    }

    /** True for a migration that every usual trial looked at, so that what was not found is not there. */
    private boolean thoroughly(String version) {
        List<String> usual = Trials.named(List.of()).stream()
                .filter(trial -> courses.legs().size() > 1 || !trial.needsSeveral())
                .map(Trial::name)
                .toList();
        return troubles.isEmpty() && courses.all().stream().allMatch(course -> course.thoroughly(version, usual));
    }
}
