package io.seatrial.database.mysql;

/** Names and texts as MySQL's SQL spells them. */
final class Identifiers {

    private Identifiers() {}

    static String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    /** A text literal for a session in which the backslash escapes. */
    static String literal(String text) {
        return '\'' + text.replace("\\", "\\\\").replace("'", "''") + '\'';
    }
}
