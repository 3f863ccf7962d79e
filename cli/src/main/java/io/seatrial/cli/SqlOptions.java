package io.seatrial.cli;

import io.seatrial.diff.sql.Wishes;
import io.seatrial.trouble.SettingsException;
import picocli.CommandLine.Option;

/** Whether a difference is to be told as statements, and which. */
final class SqlOptions {

    @Option(
            names = "--sql",
            description =
                    "Print the statements that make A into B, run and proved on a scratch copy of A. What destroys"
                            + " rows or values is commented out.")
    private boolean sql;

    @Option(names = "--unsafe", description = "With --sql: leave statements that destroy rows or values as they are.")
    private boolean unsafe;

    @Option(
            names = "--not-valid",
            description = "With --sql: add checks and foreign keys to tables NOT VALID, and validate them afterwards.")
    private boolean notValid;

    @Option(names = "--concurrently", description = "With --sql: build and drop indexes CONCURRENTLY.")
    private boolean concurrently;

    boolean wanted() {
        if (!sql && (unsafe || notValid || concurrently)) {
            throw new SettingsException("Reading the command line failed: --unsafe, --not-valid and --concurrently say"
                    + " how statements are written; they need --sql.");
        }
        return sql;
    }

    boolean unsafe() {
        return unsafe;
    }

    Wishes wishes() {
        return new Wishes(notValid, concurrently);
    }
}
