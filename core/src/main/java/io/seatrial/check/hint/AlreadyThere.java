package io.seatrial.check.hint;

/** For objects that cannot be made because they are there. */
final class AlreadyThere implements Hint {

    @Override
    public String of(Situation situation) {
        if (!situation.state("42P07", "42710", "42701", "42723", "42P06", "42P04")
                && !situation.says("already exists")) {
            return null;
        }
        if (situation.says("enum label")) {
            return "PostgreSQL cannot remove a value of an enum, so the rollback leaves it: write ALTER TYPE … ADD VALUE"
                    + " IF NOT EXISTS '…', and the migration can be applied again.";
        }
        if (situation.down()) {
            return "The up did not take this away, or an earlier statement of the rollback has made it already: take the"
                    + " statement out, or correct the name.";
        }
        return "If an earlier rollback left it behind, let the down drop it; if the history made it before under the same"
                + " name, choose another. IF NOT EXISTS would hide what is really there.";
    }
}
