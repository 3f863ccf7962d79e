package io.seatrial.check.hint;

/** For statements that the role may not run. */
final class Privilege implements Hint {

    @Override
    public String of(Situation situation) {
        return situation.state("42501")
                ? "The role that migrates lacks this privilege: grant it, or have the step done by a role that has it."
                : null;
    }
}
