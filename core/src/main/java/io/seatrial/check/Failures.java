package io.seatrial.check;

import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a failed step says for itself. */
public final class Failures {

    private static final Pattern RAISE = Pattern.compile("\\braise\\b|\\bsignal\\b", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_EXCERPT = 200;

    private Failures() {}

    /** The failure of a step, or null where it succeeded or the machine was to blame. */
    public static Outcome.Failed of(Step step) {
        return step != null
                        && step.outcome() instanceof Outcome.Failed failed
                        && failed.reason() != Outcome.Reason.ENVIRONMENT
                ? failed
                : null;
    }

    /** True when the script itself raised the error: its author says that there is no way. */
    public static boolean onPurpose(Step step, Outcome.Failed failed) {
        if (failed.reason() != Outcome.Reason.RAISED) {
            return false;
        }
        StatementRun run = failing(step);
        return run == null || RAISE.matcher(run.sql()).find();
    }

    /** The statement that failed, or null when none was being run. */
    public static StatementRun failing(Step step) {
        List<StatementRun> runs = step.runs();
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (!runs.get(i).outcome().ok()) {
                return runs.get(i);
            }
        }
        return null;
    }

    /** The server's words, with its code and details. */
    static List<String> inWords(Outcome.Failed failed) {
        String code = failed.sqlState() == null ? "" : " (SQLSTATE " + failed.sqlState() + ")";
        String said = label(failed.reason()) + failed.message() + code;
        return failed.detail() == null
                ? List.of(said)
                : Stream.concat(Stream.of(said), failed.detail().lines()).toList();
    }

    private static String label(Outcome.Reason reason) {
        return switch (reason) {
            case REFUSED -> "the server said: ";
            case RAISED -> "the script raised: ";
            case TIMED_OUT -> "timed out: ";
            case CONNECTION_LOST -> "connection lost: ";
            case UNREADABLE -> "unreadable: ";
            case INTERRUPTED -> "broken off: ";
            case DISK_FULL -> "disk full: ";
            case ENVIRONMENT -> "missing here: ";
            case COMMAND -> "the command ";
        };
    }

    /** The first line of what was said. */
    public static String headline(Outcome.Failed failed) {
        return failed.message().lines().findFirst().orElse("no message");
    }

    /** Where the failing statement stands and how it begins. */
    public static Optional<String> excerpt(Step step) {
        return Optional.ofNullable(failing(step)).map(Failures::excerpt);
    }

    /** A statement's place and its first words. */
    public static String excerpt(StatementRun run) {
        String sql = run.sql().replaceAll("\\s+", " ").strip();
        String shown = sql.length() <= LONGEST_EXCERPT ? sql : sql.substring(0, LONGEST_EXCERPT) + "…";
        return run.file() + ":" + run.line() + ": " + shown;
    }
}
