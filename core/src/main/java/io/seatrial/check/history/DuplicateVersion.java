package io.seatrial.check.history;

import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.migration.History;
import io.seatrial.migration.Oddity;
import java.util.List;
import java.util.stream.Stream;

/** Two files that claim the same version. */
final class DuplicateVersion implements Check {

    private static final Rule RULE = new Rule("duplicate-version", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(History history) {
        return Oddities.in(history, Oddity.DuplicateVersion.class).map(oddity -> finding(history, oddity));
    }

    private static Finding finding(History history, Oddity.DuplicateVersion oddity) {
        List<String> files = oddity.files();
        return Oddities.at(Found.by(RULE), history, files.get(files.size() - 1))
                .says(oddity.message())
                .evidence(files.stream()
                        .map(file -> "version " + oddity.version() + ": " + file)
                        .toList())
                .remedy(
                        "Give the newer one a number of its own. What a tool does with two of the same differs: one of them"
                                + " may never run.")
                .finding();
    }
}
