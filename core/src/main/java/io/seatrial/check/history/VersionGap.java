package io.seatrial.check.history;

import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.migration.History;
import io.seatrial.migration.Oddity;
import java.util.stream.Stream;

/** A number left out where the numbers otherwise run on. */
final class VersionGap implements Check {

    private static final Rule RULE = new Rule("version-gap", Severity.NOTE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(History history) {
        return Oddities.in(history, Oddity.VersionGap.class)
                .map(oddity -> Oddities.atVersion(Found.by(RULE), history, oddity.after())
                        .says(oddity.message())
                        .evidence(oddity.after() + " follows " + oddity.before())
                        .remedy("Nothing if the number was given up. If a file was lost or not committed, bring it back"
                                + " before somebody gives its number to another.")
                        .finding());
    }
}
