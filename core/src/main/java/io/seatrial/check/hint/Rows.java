package io.seatrial.check.hint;

/** For constraints that the rows at hand do not keep. */
final class Rows implements Hint {

    @Override
    public String of(Situation situation) {
        String state = situation.failed().sqlState();
        if (state == null || !state.startsWith("23")) {
            return null;
        }
        return "Rows that are there break the rule that this statement sets up or relies on: mend or fill the rows first,"
                + " in the same migration.";
    }
}
