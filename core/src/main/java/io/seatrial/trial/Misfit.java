package io.seatrial.trial;

import io.seatrial.recording.Outcome;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a failure may say no more than that made-up values are not what the migration rightly expects: not of the form
 * which a later type wants, no names of tables, not a single row.
 */
final class Misfit {

    /** Texts that are no number, date, uuid, json or xml; source: class 22 in PostgreSQL's list of error codes. */
    private static final Set<String> FORMS =
            Set.of("22P02", "22P03", "22007", "22008", "22009", "22023", "22032", "2200M", "2200N", "2200S", "2200T");

    /** More than one row where a script takes a single one for granted. */
    private static final String TOO_MANY_ROWS = "P0003";

    /** How the server says that the failing statement was put together from values. */
    private static final String PUT_TOGETHER = "at EXECUTE";

    /** How MySQL and MariaDB say that a new column has no value in old rows, or that characters do not go over. */
    private static final Pattern NO_VALUE = Pattern.compile("^Incorrect (?:\\w+ value: '0000-00-00|string value: )");

    /** How they say, without a code of its own, that a text is no number. */
    private static final Pattern OTHER_FORM =
            Pattern.compile("^Incorrect (?:integer|decimal|double|DECIMAL|DOUBLE) value: ");

    private Misfit() {}

    static boolean possible(Outcome.Failed failed) {
        String state = failed.sqlState();
        return state != null
                && !NO_VALUE.matcher(failed.message()).find()
                && (FORMS.contains(state)
                        || state.equals(TOO_MANY_ROWS)
                        || state.equals("HY000")
                                && OTHER_FORM.matcher(failed.message()).find()
                        || named(failed, state));
    }

    /** A statement put together from values that names what does not exist, or is none at all. */
    private static boolean named(Outcome.Failed failed, String state) {
        return failed.detail() != null
                && failed.detail().contains(PUT_TOGETHER)
                && (state.startsWith("42") || state.equals("3F000"));
    }
}
