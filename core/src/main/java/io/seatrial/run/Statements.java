package io.seatrial.run;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.recording.Step;
import io.seatrial.trial.Scratch;
import java.io.StringReader;
import java.util.List;

/** Runs statements of Seatrial's own as a script, each committing by itself. */
final class Statements {

    private static final String FILE = "the statements";

    private Statements() {}

    static Step run(Scratch scratch, String sql) {
        Script script = new Script(FILE, 1, TransactionUnit.STATEMENT, () -> new StringReader(sql));
        return scratch.pass(new Migration(FILE, "", script, null, null, false, List.of()), Direction.UP, Step.Role.UP);
    }
}
