package io.seatrial;

import io.seatrial.tool.ShellCommand;
import io.seatrial.trouble.SettingsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A command of the user's that builds a schema in an empty database. */
final class BuildCommand {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private BuildCommand() {}

    /**
     * Runs it by the shell, with {@code DATABASE_URL} set, and waits for it.
     *
     * @throws SettingsException when it fails or does not end, with the end of what it said
     */
    static void run(String command, Path folder, String databaseUrl) {
        ShellCommand.Ended ended =
                new ShellCommand(command, folder, Map.of("DATABASE_URL", databaseUrl), List.of(databaseUrl)).run(LIMIT);
        if (ended.stopped()) {
            throw failure(command, ": it still ran after " + LIMIT.toMinutes() + " minutes and was stopped", ended);
        }
        if (!ended.ok()) {
            throw failure(command, " with exit code " + ended.exit(), ended);
        }
    }

    private static SettingsException failure(String command, String how, ShellCommand.Ended ended) {
        return new SettingsException("Running \"" + command + "\" failed" + how
                + (ended.tail().isEmpty() ? "; it said nothing" : ":\n" + ended.tail())
                + "\nIt finds the empty database in DATABASE_URL.");
    }
}
