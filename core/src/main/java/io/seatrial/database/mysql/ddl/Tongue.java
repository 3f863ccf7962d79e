package io.seatrial.database.mysql.ddl;

/**
 * Where the two servers differ.
 *
 * @param escapes true when the catalogue puts a backslash before the quotes of an expression
 * @param hiddenIndex what an index is called that queries do not use
 * @param shownIndex what all other indexes are called
 * @param notNullGenerated true when a generated column may be {@code NOT NULL}
 * @param hexadecimal true when the catalogue tells the defaults of bytes as {@code 0x…}
 * @param rolesHaveHosts true when a role is an account like that of a user
 */
public record Tongue(
        boolean escapes,
        String hiddenIndex,
        String shownIndex,
        boolean notNullGenerated,
        boolean hexadecimal,
        boolean rolesHaveHosts) {

    public static final Tongue MYSQL = new Tongue(true, "INVISIBLE", "VISIBLE", true, true, true);
    public static final Tongue MARIADB = new Tongue(false, "IGNORED", "NOT IGNORED", false, false, false);

    /** An expression of the catalogue as a statement can hold it. */
    String expression(String text) {
        return Sql.text(escapes ? text.replace("\\'", "'").replace("\\\\", "\\") : text);
    }

    /** A query of the catalogue as a statement can hold it. */
    String plain(String query) {
        return Sql.text(query);
    }
}
