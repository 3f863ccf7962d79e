package io.seatrial.check.history;

import io.seatrial.check.Check;
import io.seatrial.check.Finding;
import io.seatrial.check.Found;
import io.seatrial.check.Rule;
import io.seatrial.check.Severity;
import io.seatrial.migration.History;
import io.seatrial.migration.Oddity;
import java.util.stream.Stream;

/** A file among the migrations that takes no part in the history: unreadable, misnamed, or a down without an up. */
final class StrayFile implements Check {

    private static final Rule RULE = new Rule("stray-file", Severity.WARNING);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> examine(History history) {
        return Oddities.in(history, Oddity.StrayFile.class)
                .map(oddity -> Found.by(RULE)
                        .at(oddity.file(), oddity.line())
                        .says(oddity.message())
                        .evidence(oddity.file() + " took no part in any trial")
                        .remedy("Mend the file or its name, or move it out of the folder.")
                        .finding());
    }
}
