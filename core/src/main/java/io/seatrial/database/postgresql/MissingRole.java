package io.seatrial.database.postgresql;

import io.seatrial.database.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the server's complaint about a role that is not there. */
final class MissingRole {

    // undefined_object, and invalid_parameter_value from SET ROLE; the words in every language put the name in quotes
    private static final Pattern ENGLISH = Pattern.compile("role \"(.+)\" does not exist");

    private MissingRole() {}

    /** The role's name, or null when it is not about a role. */
    static String in(Refusal refusal) {
        if (!"42704".equals(refusal.sqlState()) && !"22023".equals(refusal.sqlState())) {
            return null;
        }
        return named(refusal.message());
    }

    /** The role's name in a message, or null. */
    static String named(String message) {
        Matcher named = ENGLISH.matcher(message);
        return named.matches() ? named.group(1) : null;
    }
}
