package io.seatrial;

import io.seatrial.check.Allowance;
import io.seatrial.check.Allowances;
import io.seatrial.check.Finding;
import io.seatrial.database.Dialect;
import io.seatrial.migration.History;
import io.seatrial.migration.Remark;
import io.seatrial.migration.Remarks;
import io.seatrial.report.Accepted;
import io.seatrial.report.Authorship;
import io.seatrial.report.Judgement;
import io.seatrial.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Brings together what a project says to its findings: in its scripts, its settings, its file of accepted ones, git. */
final class Verdicts {

    private final Settings settings;
    private final History history;
    private final List<Course> courses;
    private final Accepted accepted;
    private Allowances allowances;

    /** @throws io.seatrial.trouble.SettingsException when the file of accepted findings is malformed */
    Verdicts(Settings settings, History history) {
        this(settings, history, List.of(new Course(history)));
    }

    /**
     * @param history all of them as one
     * @param courses the histories that the project keeps for different databases
     */
    Verdicts(Settings settings, History history, List<Course> courses) {
        this.settings = settings;
        this.history = history;
        this.courses = List.copyOf(courses);
        this.accepted = Accepted.read(settings.accepted());
    }

    /** @param thoroughly true for the version of a migration that every usual trial examined */
    List<Report.Judged> on(List<Finding> findings, Predicate<String> thoroughly) {
        Judgement judgement = new Judgement(settings.severity(), allowances(), accepted, authorship(), thoroughly);
        return judgement.of(history, findings);
    }

    /** True where the project has excused a finding of one of those checks about that migration. */
    boolean excuse(String version, Set<String> checks) {
        return accepted.speaksOf(version, checks) || allowances().speakOf(version, checks);
    }

    private Allowances allowances() {
        if (allowances == null) {
            allowances = said();
        }
        return allowances;
    }

    private Allowances said() {
        List<Allowance> said = settings.allow().stream()
                .map(one -> new Allowance(
                        one.check(), one.migration(), one.because(), "", Settings.FILE, one.line(), false))
                .toList();
        List<Remark> remarks = new ArrayList<>();
        for (Course course : courses) {
            Dialect own = Dialects.named(course.history().dialect());
            remarks.addAll(Remarks.in(course.history(), own.splitter()));
            for (Dialect dialect : databases(own)) {
                SeedFiles.of(settings, course.history(), dialect)
                        .forEach(seed -> remarks.addAll(Remarks.of(seed.scripts(), dialect.splitter())));
            }
        }
        List<Remark> all = courses.size() > 1
                ? remarks.stream().distinct().toList()
                : remarks.stream().map(Remark::anywhere).distinct().toList();
        return Allowances.of(all, said);
    }

    private List<Dialect> databases(Dialect own) {
        return settings.databases().isEmpty()
                ? List.of(own)
                : settings.databases().stream().map(Dialects::meant).toList();
    }

    private Authorship authorship() {
        Map<String, Authorship.Origin> origins = new HashMap<>();
        GitProject.of(settings.project())
                .brought(history.root())
                .forEach((file, brought) -> origins.put(file, new Authorship.Origin(brought.author(), brought.date())));
        return new Authorship(origins);
    }
}
