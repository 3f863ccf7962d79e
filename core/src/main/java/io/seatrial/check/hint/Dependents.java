package io.seatrial.check.hint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** For objects that cannot go because others need them. */
final class Dependents implements Hint {

    private static final Pattern OF_CONSTRAINT =
            Pattern.compile("because constraint (\\S+) on table (\\S+) requires it");

    @Override
    public String of(Situation situation) {
        if (!situation.state("2BP01")) {
            return null;
        }
        Matcher constraint = OF_CONSTRAINT.matcher(situation.failed().message());
        if (constraint.find()) {
            return "The index belongs to a constraint: write ALTER TABLE " + constraint.group(2) + " DROP CONSTRAINT "
                    + constraint.group(1) + ".";
        }
        return "Drop what depends on it first: a rollback drops in the reverse of the order in which the up made"
                + " things. If what depends on it is older than this migration, the object is shared and must stay."
                + " CASCADE would take the others along in silence.";
    }
}
