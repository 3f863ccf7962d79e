package io.seatrial.cli;

import io.seatrial.Selection;
import io.seatrial.trouble.SettingsException;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which migrations to examine: at most one way to say it. */
final class SelectionOptions {

    @ArgGroup(exclusive = true)
    private Choice choice;

    /** The ways to say it. */
    private static final class Choice {

        @Option(
                names = "--since",
                paramLabel = "GIT_REF",
                description = "Examine only migrations whose files changed since the branch left GIT_REF.")
        private String since;

        @Option(names = "--last", paramLabel = "N", description = "Examine only the newest N migrations.")
        private Integer last;

        @Option(names = "--only", paramLabel = "VERSION", description = "Examine only this migration. May be repeated.")
        private List<String> only;

        @Option(
                names = "--pending-on",
                paramLabel = "URL",
                description =
                        "Examine only what the tracking table of that database does not have yet. It is only read.")
        private String pendingOn;
    }

    Selection selection() {
        if (choice == null) {
            return new Selection.All();
        }
        if (choice.since != null) {
            return new Selection.Since(choice.since);
        }
        if (choice.last != null) {
            return new Selection.Last(atLeastOne(choice.last));
        }
        return choice.only != null ? new Selection.Only(choice.only) : new Selection.PendingOn(choice.pendingOn);
    }

    private static int atLeastOne(int count) {
        if (count < 1) {
            throw new SettingsException(
                    "Reading the command line failed: --last " + count + " leaves nothing. Say a number from 1 on.");
        }
        return count;
    }
}
