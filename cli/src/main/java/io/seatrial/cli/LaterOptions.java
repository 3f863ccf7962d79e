package io.seatrial.cli;

import io.seatrial.trouble.SettingsException;
import picocli.CommandLine.Option;

/** Options that are promised and not yet kept: refused in so many words, never silently passed over. */
final class LaterOptions {

    @Option(names = "--jobs", hidden = true)
    private String jobs;

    @Option(names = "--shard", hidden = true)
    private String shard;

    void refuse() {
        refuse("--shard", shard, "Run the whole history, or a part of it with --only, --last or --since.");
        if (!"1".equals(jobs)) {
            refuse("--jobs", jobs, "This version examines one migration at a time; leave the option out.");
        }
    }

    private static void refuse(String option, String value, String instead) {
        if (value != null) {
            throw new SettingsException(
                    "Reading the command line failed: this version has no " + option + " yet. " + instead);
        }
    }
}
