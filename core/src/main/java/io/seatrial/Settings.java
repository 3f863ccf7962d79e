package io.seatrial;

import io.seatrial.check.Severity;
import io.seatrial.migration.History;
import io.seatrial.trouble.SettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything a run may be told: defaults, then {@code seatrial.yaml}, then the command line, each overruling single keys
 * of the one before.
 *
 * <p>Paths are absolute, or relative to the current directory where they were given on the command line.
 *
 * @param project the folder the user points at
 * @param history where the migrations are and how to read them
 * @param databases each a name with an optional version ({@code postgresql:15}) or a {@code jdbc:} URL; empty for an
 *     embedded server of the dialect the migrations are written for
 * @param trials names as {@code --trial} spells them, or {@code all}; empty for those that need nothing from the user
 * @param selection which migrations are examined
 * @param roles made on the scratch server before anything else, besides those the history grants to
 * @param extensions created in each scratch database before the first migration
 * @param functions that the application registers itself, to be stood in for
 * @param session statements that begin each session in which scripts run
 * @param ignore what is left out wherever schemas are compared
 * @param severity by the id of a check, overruling its own
 * @param allow findings that are known and meant
 * @param accepted the file of accepted findings, whether it exists or not
 * @param reports what to write, and where to
 * @param failOn findings of this severity or worse make the run end with findings; null for never
 * @param keep true to leave the scratch databases of findings behind, and say how to connect
 * @param rows how many each table is filled with where a trial needs data, at least 1
 * @param data what the made-up rows hold
 * @param rowTests what rows are put to the test by
 */
public record Settings(
        Path project,
        HistorySettings history,
        List<String> databases,
        List<String> trials,
        Selection selection,
        List<String> roles,
        List<String> extensions,
        List<String> functions,
        Openings session,
        List<Ignore> ignore,
        Map<String, Severity> severity,
        List<Allowance> allow,
        Path accepted,
        Limits limits,
        List<ReportRequest> reports,
        Severity failOn,
        boolean keep,
        int rows,
        DataSettings data,
        RowTests rowTests) {

    /** The name of the settings file, looked for in the project's folder. */
    public static final String FILE = "seatrial.yaml";

    public Settings {
        databases = List.copyOf(databases);
        trials = List.copyOf(trials);
        roles = List.copyOf(roles);
        extensions = List.copyOf(extensions);
        functions = List.copyOf(functions);
        ignore = List.copyOf(ignore);
        severity = Map.copyOf(severity);
        allow = List.copyOf(allow);
        reports = List.copyOf(reports);
    }

    /** What holds for a project that says nothing. */
    public static Settings defaults(Path project) {
        return new SettingsBuilder(project).build();
    }

    /**
     * What holds for a project, its settings file included.
     *
     * @throws io.seatrial.trouble.SettingsException when the folder is none, or the file is malformed, with its line
     */
    public static Settings read(Path project) {
        if (!Files.isDirectory(project)) {
            throw new SettingsException("Opening the project failed: there is no folder " + project
                    + ". Name the folder that holds the project or its migrations.");
        }
        SettingsBuilder builder = new SettingsBuilder(project);
        SettingsFile.read(project.resolve(FILE), builder);
        return builder.build();
    }

    /** The project's folder as reports name it: relative to the current folder where it lies inside it. */
    String shownProject() {
        Path here = Path.of("").toAbsolutePath();
        Path folder = project.toAbsolutePath().normalize();
        if (!folder.startsWith(here)) {
            return folder.toString();
        }
        return folder.equals(here) ? "." : here.relativize(folder).toString();
    }

    /** What is left out where databases are compared: what the settings say, and the tables of all tools. */
    public List<io.seatrial.diff.Ignore> leftOut() {
        return with(io.seatrial.diff.Ignore.BOOKKEEPING);
    }

    /**
     * What is left out in trials: what the settings say, and the history's own tracking tables.
     *
     * <p>A table of another tool got there by a migration, and may go by one: that is what trials are to see.
     */
    public List<io.seatrial.diff.Ignore> leftOut(History history) {
        return with(io.seatrial.diff.Ignore.tables(history.trackingTables()));
    }

    private List<io.seatrial.diff.Ignore> with(List<io.seatrial.diff.Ignore> tables) {
        return Stream.concat(
                        tables.stream(),
                        ignore.stream().map(rule -> new io.seatrial.diff.Ignore(rule.kind(), rule.name(), rule.fact())))
                .toList();
    }

    /** A builder that starts from these settings. */
    public SettingsBuilder with() {
        return new SettingsBuilder(this);
    }

    /**
     * Where the migrations are and how to read them.
     *
     * @param layout its name, or null to detect it
     * @param path the folder of the migrations, or null to detect it
     * @param startFrom a dump or script that the history builds on
     * @param examineFrom the first version to examine, or null for the first of all
     * @param placeholders values for the placeholders of the layout's tool
     */
    public record HistorySettings(
            String layout,
            Path path,
            ByDatabase<Path> startFrom,
            String examineFrom,
            Map<String, String> placeholders) {
        public HistorySettings {
            placeholders = Map.copyOf(placeholders);
        }
    }

    /** What is left out of comparisons: each part a pattern with {@code *}, or null for any. */
    public record Ignore(String kind, String name, String fact) {}

    /**
     * A finding that is known and meant.
     *
     * @param check the id of the check
     * @param migration the version, or null for every migration
     * @param because the reason, never blank
     * @param line of the settings file, 1-based, so that an unused allowance can be pointed at
     */
    public record Allowance(String check, String migration, String because, int line) {}

    /**
     * How long and how much at most.
     *
     * @param statement after which a statement is cancelled and its migration counts as hanging
     * @param connect how long to wait for a server that is still starting; zero to try once
     * @param maxDatabases scratch databases at the same time on one server, at least 2
     * @param jobs migrations of different databases or trials examined at the same time, at least 1
     * @param proofs whether trials take the time to write and prove rollbacks that are missing or wrong
     */
    public record Limits(Duration statement, Duration connect, int maxDatabases, int jobs, boolean proofs) {

        /** Before the settings have said anything. */
        static final Limits NONE = new Limits(Duration.ZERO, Duration.ZERO, 2, 1, true);

        Limits withStatement(Duration limit) {
            return new Limits(limit, connect, maxDatabases, jobs, proofs);
        }

        Limits withConnect(Duration limit) {
            return new Limits(statement, limit, maxDatabases, jobs, proofs);
        }

        Limits withMaxDatabases(int count) {
            return new Limits(statement, connect, count, jobs, proofs);
        }

        Limits withJobs(int count) {
            return new Limits(statement, connect, maxDatabases, count, proofs);
        }

        Limits withProofs(boolean yes) {
            return new Limits(statement, connect, maxDatabases, jobs, yes);
        }
    }

    /** A report to write. @param format such as {@code json} */
    public record ReportRequest(String format, Path file) {}
}
