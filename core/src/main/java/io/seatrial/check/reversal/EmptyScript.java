package io.seatrial.check.reversal;

import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import java.util.regex.Pattern;

/** Tells whether a script that ran had nothing to say: no statement, a constant selected, an empty transaction. */
final class EmptyScript {

    private static final String SPACE = "(?:\\s|--[^\\n]*(?:\\n|$)|/\\*(?:[^*]|\\*(?!/))*\\*/)*";
    private static final Pattern NOTHING = Pattern.compile(
            SPACE
                    + "(?:(?:select(?:\\s+(?:\\d+|null|true|false|'[^']*'))?"
                    + "|begin|commit|end|start\\s+transaction)(?:\\s+(?:transaction|work))?)?"
                    + SPACE + ";?" + SPACE,
            Pattern.CASE_INSENSITIVE);

    private EmptyScript() {}

    static boolean in(Step step) {
        return step.ok() && step.runs().stream().allMatch(EmptyScript::nothing);
    }

    private static boolean nothing(StatementRun run) {
        return NOTHING.matcher(run.sql()).matches();
    }
}
