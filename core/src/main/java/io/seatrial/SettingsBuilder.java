package io.seatrial;

import io.seatrial.check.Severity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Puts settings together, one after another; each call overrules what was said before. */
public final class SettingsBuilder {

    private final Path project;
    private String layout;
    private Path migrations;
    private ByDatabase<Path> startFrom = ByDatabase.nothing();
    private String examineFrom;
    private Map<String, String> placeholders = new HashMap<>();
    private List<String> databases = new ArrayList<>();
    private List<String> trials = new ArrayList<>();
    private Selection selection = new Selection.All();
    private List<String> roles = new ArrayList<>();
    private List<String> extensions = new ArrayList<>();
    private List<String> functions = new ArrayList<>();
    private Openings session = Openings.NONE;
    private List<Settings.Ignore> ignore = new ArrayList<>();
    private Map<String, Severity> severity = new HashMap<>();
    private List<Settings.Allowance> allow = new ArrayList<>();
    private Path accepted;
    private Settings.Limits limits = Settings.Limits.NONE;
    private List<Settings.ReportRequest> reports = new ArrayList<>();
    private Severity failOn;
    private boolean keep;
    private int rows;
    private DataSettings data = DataSettings.NONE;
    private final RowTestsBuilder rowTests = new RowTestsBuilder();

    SettingsBuilder(Path project) {
        this.project = project;
        SettingKeys.ALL.forEach(key -> key.applyDefault(this, project));
    }

    SettingsBuilder(Settings from) {
        project = from.project();
        layout(from.history().layout());
        migrations(from.history().path());
        startFrom(from.history().startFrom());
        examineFrom(from.history().examineFrom());
        placeholders(from.history().placeholders());
        databases(from.databases());
        trials(from.trials());
        selection(from.selection());
        roles(from.roles()).extensions(from.extensions()).functions(from.functions());
        session(from.session());
        ignore(from.ignore());
        severity(from.severity());
        allow(from.allow());
        accepted(from.accepted());
        limits = from.limits();
        reports(from.reports());
        failOn(from.failOn());
        keep(from.keep());
        rows(from.rows());
        data = from.data();
        rowTests.like(from.rowTests());
    }

    /**
     * Says one key as the settings file would, but on behalf of a command-line option.
     *
     * @param key such as {@code history.layout}
     * @param option as messages name it, such as {@code --layout}
     * @param base what relative paths are relative to
     * @throws io.seatrial.trouble.SettingsException when the values are not what the key takes
     */
    public SettingsBuilder say(String key, String option, List<String> values, Path base) {
        SettingsFile.say(key, values, this, new SettingSource(option, false, base));
        return this;
    }

    /** @param name null to detect it */
    public SettingsBuilder layout(String name) {
        layout = name;
        return this;
    }

    /** @param folder null to detect it */
    public SettingsBuilder migrations(Path folder) {
        migrations = folder;
        return this;
    }

    /** @param files where there is none for a database, it is empty in the beginning */
    public SettingsBuilder startFrom(ByDatabase<Path> files) {
        startFrom = files;
        return this;
    }

    /** @param version null to examine from the first one on */
    public SettingsBuilder examineFrom(String version) {
        examineFrom = version;
        return this;
    }

    public SettingsBuilder placeholders(Map<String, String> values) {
        placeholders = values;
        return this;
    }

    public SettingsBuilder databases(List<String> names) {
        databases = names;
        return this;
    }

    public SettingsBuilder trials(List<String> names) {
        trials = names;
        return this;
    }

    public SettingsBuilder selection(Selection chosen) {
        selection = chosen;
        return this;
    }

    public SettingsBuilder roles(List<String> names) {
        roles = names;
        return this;
    }

    /** @param statements such as {@code SET FOREIGN_KEY_CHECKS = 0} */
    public SettingsBuilder session(Openings statements) {
        session = statements;
        return this;
    }

    public SettingsBuilder functions(List<String> names) {
        functions = names;
        return this;
    }

    public SettingsBuilder extensions(List<String> names) {
        extensions = names;
        return this;
    }

    public SettingsBuilder ignore(List<Settings.Ignore> patterns) {
        ignore = patterns;
        return this;
    }

    public SettingsBuilder severity(Map<String, Severity> byCheck) {
        severity = byCheck;
        return this;
    }

    public SettingsBuilder allow(List<Settings.Allowance> allowances) {
        allow = allowances;
        return this;
    }

    public SettingsBuilder accepted(Path file) {
        accepted = file;
        return this;
    }

    public SettingsBuilder statementTimeout(Duration limit) {
        limits = limits.withStatement(limit);
        return this;
    }

    public SettingsBuilder connectTimeout(Duration limit) {
        limits = limits.withConnect(limit);
        return this;
    }

    /** @param count rows a table, at least 1 */
    public SettingsBuilder rows(int count) {
        rows = count;
        return this;
    }

    /** Changes what is said of made-up rows. */
    public SettingsBuilder data(UnaryOperator<DataSettings> change) {
        data = change.apply(data);
        return this;
    }

    /** What rows are put to the test by, to be put together there. */
    public RowTestsBuilder rowTests() {
        return rowTests;
    }

    public SettingsBuilder maxDatabases(int count) {
        limits = limits.withMaxDatabases(count);
        return this;
    }

    public SettingsBuilder jobs(int count) {
        limits = limits.withJobs(count);
        return this;
    }

    /** @param yes to write rollbacks that are missing or wrong, and to prove them, while trials run */
    public SettingsBuilder proveRollbacks(boolean yes) {
        limits = limits.withProofs(yes);
        return this;
    }

    public SettingsBuilder reports(List<Settings.ReportRequest> requests) {
        reports = requests;
        return this;
    }

    /** @param worst null for never */
    public SettingsBuilder failOn(Severity worst) {
        failOn = worst;
        return this;
    }

    public SettingsBuilder keep(boolean yes) {
        keep = yes;
        return this;
    }

    public Settings build() {
        return new Settings(
                project,
                new Settings.HistorySettings(layout, migrations, startFrom, examineFrom, placeholders),
                databases,
                trials,
                selection,
                roles,
                extensions,
                functions,
                session,
                ignore,
                severity,
                allow,
                accepted,
                limits,
                reports,
                failOn,
                keep,
                rows,
                data,
                rowTests.build());
    }
}
