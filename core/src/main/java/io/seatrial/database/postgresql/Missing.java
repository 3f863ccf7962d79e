package io.seatrial.database.postgresql;

import io.seatrial.database.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the server's complaint about a role or a database that is not there. */
final class Missing {

    // invalid_catalog_name; connecting to a database that is gone says the same, but is no statement's failure
    private static final Pattern DATABASE = Pattern.compile("database \"(.+)\" does not exist");

    // undefined_object, and invalid_parameter_value from SET ROLE; the words in every language put the name in quotes
    private static final Pattern ENGLISH = Pattern.compile("role \"(.+)\" does not exist");

    private Missing() {}

    /** The role's name, or null when it is not about a role. */
    static String in(Refusal refusal) {
        if (!"42704".equals(refusal.sqlState()) && !"22023".equals(refusal.sqlState())) {
            return null;
        }
        return named(refusal.message());
    }

    /** The database's name, or null when it is not about a database. */
    static String databaseIn(Refusal refusal) {
        Matcher named = DATABASE.matcher(refusal.message());
        return "3D000".equals(refusal.sqlState()) && named.matches() ? named.group(1) : null;
    }

    /** The role's name in a message, or null. */
    static String named(String message) {
        Matcher named = ENGLISH.matcher(message);
        return named.matches() ? named.group(1) : null;
    }
}
