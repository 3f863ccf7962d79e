package io.seatrial.cli;

import io.seatrial.SqlRequest;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.trouble.SettingsException;
import picocli.CommandLine.Option;

/** Whether a difference is to be told as statements, and which. */
final class SqlOptions {

    @Option(
            names = "--sql",
            description =
                    "Print the statements that make the first schema into the second, run and proved on a scratch copy"
                            + " of the first. What destroys rows or values is commented out.")
    private boolean sql;

    @Option(names = "--unsafe", description = "With --sql: leave statements that destroy rows or values as they are.")
    private boolean unsafe;

    @Option(
            names = "--not-valid",
            description = "With --sql: add checks and foreign keys to tables NOT VALID, and validate them afterwards.")
    private boolean notValid;

    @Option(names = "--concurrently", description = "With --sql: build and drop indexes CONCURRENTLY.")
    private boolean concurrently;

    @Option(
            names = "--online",
            description = "With --sql: both of the above, so that writers are kept out as briefly as can be.")
    private boolean online;

    /** What is asked for; null for words only. */
    SqlRequest request() {
        if (!sql && (unsafe || notValid || concurrently || online)) {
            throw new SettingsException("Reading the command line failed: --unsafe, --not-valid, --concurrently and"
                    + " --online say how statements are written; they need --sql.");
        }
        return sql ? new SqlRequest(new Wishes(notValid || online, concurrently || online), unsafe) : null;
    }
}
