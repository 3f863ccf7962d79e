package io.seatrial.report;

import io.seatrial.check.Finding;
import io.seatrial.check.Severity;
import io.seatrial.diff.Compared;
import io.seatrial.migration.History;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Recording;
import java.time.Duration;
import java.util.List;

/**
 * The result of a run as a value: what was examined, what was found, what could not be seen, and how it ended.
 *
 * @param seatrial the version of this program
 * @param history null when none could be read
 * @param columns the databases side by side, each with the history that was tried on it
 * @param offered databases that the project has a history for, too, and that were not asked for
 * @param recordings what the trials saw, for formats that show the whole story
 * @param failure what broke the run, in words for a person, or null
 * @param project the folder as the user named it
 * @param failOn the severity from which a finding makes the run end with {@link Conclusion#FINDINGS}; null for never
 * @param compared the two schemas where the report is about that, or null
 */
public record Report(
        String seatrial,
        Conclusion conclusion,
        History history,
        List<Database> databases,
        List<Column> columns,
        List<String> offered,
        List<Examined> examined,
        List<Judged> findings,
        List<NotObserved> notObserved,
        List<Recording> recordings,
        Timings timings,
        String failure,
        String project,
        Severity failOn,
        Compared compared) {

    public Report {
        databases = List.copyOf(databases);
        columns = List.copyOf(columns);
        offered = List.copyOf(offered);
        examined = List.copyOf(examined);
        findings = List.copyOf(findings);
        notObserved = List.copyOf(notObserved);
        recordings = List.copyOf(recordings);
    }

    /** The report of what is not about databases side by side. */
    public Report(
            String seatrial,
            Conclusion conclusion,
            History history,
            List<Database> databases,
            List<Examined> examined,
            List<Judged> findings,
            List<NotObserved> notObserved,
            List<Recording> recordings,
            Timings timings,
            String failure,
            String project,
            Severity failOn,
            Compared compared) {
        this(
                seatrial,
                conclusion,
                history,
                databases,
                List.of(),
                List.of(),
                examined,
                findings,
                notObserved,
                recordings,
                timings,
                failure,
                project,
                failOn,
                compared);
    }

    /** A database that took part. @param name such as {@code postgresql}; version such as {@code 15.18} */
    public record Database(String name, String version) {}

    /** A database and the history that was tried on it. @param database such as {@code postgresql 15} */
    public record Column(String database, History history) {

        /** True for a finding on that database, perhaps beside others, or about a file of that history alone. */
        boolean isAt(Finding finding) {
            return finding.database() == null
                    ? history.migrations().stream().anyMatch(one -> one.file().equals(finding.file()))
                    : List.of(finding.database().split(", ")).contains(database);
        }
    }

    /** One migration that was examined on one database. @param seconds time its statements took, all trials together */
    public record Examined(
            String migration, String name, String file, String database, List<String> trials, double seconds) {}

    /**
     * A finding, and what the project says to it.
     *
     * @param allowed the reason of the allowance that covers it, or null
     * @param accepted true when the file of accepted findings lists it
     * @param author who wrote the migration, as git has it, or null
     * @param date of the commit that brought the migration, ISO 8601, or null
     */
    public record Judged(Finding finding, String allowed, boolean accepted, String author, String date) {

        /** True when it counts against the run. */
        public boolean counts() {
            return allowed == null && !accepted;
        }
    }

    /** Where the time went. */
    public record Timings(Duration total, Duration migrations, Duration snapshots, Duration server) {}
}
