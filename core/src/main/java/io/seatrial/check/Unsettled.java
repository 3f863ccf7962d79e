package io.seatrial.check;

import io.seatrial.diff.FactChange;
import java.util.regex.Pattern;

/** Tells what never settles (the time frozen in a view) from what is really written otherwise. */
final class Unsettled {

    /** What the server works out when it stores an expression: a string or a number. */
    private static final Pattern VALUE = Pattern.compile("'(?:[^']|'')*'|\\b\\d+(?:\\.\\d+)?\\b");

    private Unsettled() {}

    /**
     * True when the two texts differ in nothing but values. To be asked only of a fact that was seen to differ each time the
     * same script runs.
     */
    static boolean is(FactChange change) {
        return change != null
                && change.before() != null
                && change.after() != null
                && VALUE.matcher(change.before())
                        .replaceAll("?")
                        .equals(VALUE.matcher(change.after()).replaceAll("?"));
    }
}
