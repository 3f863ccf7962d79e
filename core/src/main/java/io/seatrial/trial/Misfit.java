package io.seatrial.trial;

import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Pattern LABEL = Pattern.compile("invalid input value for enum .*: \"(.*)\"", Pattern.DOTALL);

    private Misfit() {}

    static boolean possible(Step step, Outcome.Failed failed) {
        String state = failed.sqlState();
        return state != null
                && !label(step, failed)
                && !NO_VALUE.matcher(failed.message()).find()
                && (FORMS.contains(state)
                        || state.equals(TOO_MANY_ROWS)
                        || state.equals("HY000")
                                && OTHER_FORM.matcher(failed.message()).find()
                        || named(failed, state));
    }

    /** True when the value that does not fit was no invention: a type of the database had it as one of its labels. */
    private static boolean label(Step step, Outcome.Failed failed) {
        Matcher value = LABEL.matcher(failed.message());
        return value.matches()
                && step.before().schema().objects().values().stream()
                        .map(Facts.LABELS::of)
                        .filter(Objects::nonNull)
                        .anyMatch(labels -> (", " + labels + ", ")
                                .contains(", '" + value.group(1).replace("'", "''") + "', "));
    }

    /** A statement put together from values that names what does not exist, or is none at all. */
    private static boolean named(Outcome.Failed failed, String state) {
        return failed.detail() != null
                && failed.detail().contains(PUT_TOGETHER)
                && (state.startsWith("42") || state.equals("3F000"));
    }
}
