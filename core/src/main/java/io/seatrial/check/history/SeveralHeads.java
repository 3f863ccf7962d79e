package io.seatrial.check.history;

import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.migration.History;
import io.seatrial.migration.Oddity;
import java.util.stream.Stream;

/** More than one migration that claims to be the newest. */
final class SeveralHeads implements Check {

    private static final Rule RULE = new Rule("several-heads", Severity.ERROR);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(History history) {
        return Oddities.in(history, Oddity.SeveralHeads.class)
                .map(oddity -> Found.by(RULE)
                        .at(history.root(), 0)
                        .says(oddity.message())
                        .evidence(oddity.versions().stream()
                                .map(version -> "nothing depends on " + version)
                                .toList())
                        .remedy(
                                "Join the branches: let one depend on the other, or add a migration that depends on both.")
                        .finding());
    }
}
