package io.seatrial.database.mysql.ddl;

/**
 * Somebody to whom something may be granted.
 *
 * @param host null for a role of MariaDB, which has none
 */
public record Grantee(String user, String host) {

    /** By the name that the catalogue gives it: {@code app@%}, or {@code app_reader} for a role of MariaDB. */
    public static Grantee of(String name) {
        int at = name.lastIndexOf('@');
        return at < 0
                ? new Grantee(name, null)
                // A role whose name has an @ ends with one.
                : new Grantee(name.substring(0, at), at == name.length() - 1 ? null : name.substring(at + 1));
    }

    /** As {@link #of} takes it. */
    public String name() {
        return host != null ? user + "@" + host : user.contains("@") ? user + "@" : user;
    }

    /** As a statement names it, in quotes. */
    public String quoted() {
        return quoted(user) + (host == null ? "" : "@" + quoted(host));
    }

    private static String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    /** As a person writes it in a statement, in quotes only where needed. */
    String written() {
        return Sql.name(user) + (host == null ? "" : "@" + Sql.literal(host));
    }
}
