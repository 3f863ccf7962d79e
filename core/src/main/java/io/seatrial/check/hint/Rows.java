package io.seatrial.check.hint;

import java.util.regex.Pattern;

/** For constraints that the rows at hand do not keep. */
final class Rows implements Hint {

    private static final Pattern INSERT =
            Pattern.compile("(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)*insert\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TWICE =
            Pattern.compile("duplicate key value|Duplicate entry|UNIQUE constraint failed");

    @Override
    public String of(Situation situation) {
        String state = situation.failed().sqlState();
        if (state == null || !state.startsWith("23")) {
            return null;
        }
        if (INSERT.matcher(situation.sql()).lookingAt()
                && TWICE.matcher(situation.failed().message()).find()) {
            return "A row with that key is there already: insert only what is not there yet, or bring what is there up to"
                    + " date.";
        }
        return "Rows that are there break the rule that this statement sets up or relies on: mend or fill the rows first,"
                + " in the same migration.";
    }
}
