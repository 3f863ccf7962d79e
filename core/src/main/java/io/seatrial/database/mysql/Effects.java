package io.seatrial.database.mysql;

import java.util.regex.Pattern;

/** What a statement surely does to its session, by its words alone. */
final class Effects {

    private static final Pattern BEGINS =
            Pattern.compile("\\s*(?:begin|start\\s+transaction)\\s*;?\\s*", Pattern.CASE_INSENSITIVE);

    /** Statements that set nothing in a session, and make nothing that lives only as long as it. */
    private static final Pattern HARMLESS = Pattern.compile(
            "\\s*(?:alter|drop|rename|truncate|delete|update|create\\s+(?!(?:or\\s+replace\\s+)?temporary\\b))",
            Pattern.CASE_INSENSITIVE);

    /** Variables, locks by name, and code for some servers only may hide in any statement. */
    private static final Pattern TELLTALE = Pattern.compile("@|get_lock|/\\*M?!", Pattern.CASE_INSENSITIVE);

    /** The servers commit before and after these. */
    private static final Pattern COMMITS = Pattern.compile(
            "\\s*(?:alter\\s+table|create\\s+(?:(?:unique|fulltext|spatial)\\s+)?(?:index|table|view)"
                    + "|drop\\s+(?:index|table|view)|rename\\s+table|truncate\\s+table)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A further statement, code for some servers only, {@code CREATE TABLE … START TRANSACTION}. */
    private static final Pattern MORE = Pattern.compile(";\\s*\\S|/\\*M?!|\\btransaction\\b", Pattern.CASE_INSENSITIVE);

    private Effects() {}

    /** True when a session is afterwards what it was, but for its transaction. */
    static boolean leavesNothing(String sql) {
        return begins(sql)
                || HARMLESS.matcher(sql).lookingAt() && !TELLTALE.matcher(sql).find();
    }

    static boolean begins(String sql) {
        return BEGINS.matcher(sql).matches();
    }

    /** True when no transaction is open afterwards in a session that commits by itself. */
    static boolean commits(String sql) {
        return COMMITS.matcher(sql).lookingAt() && !MORE.matcher(sql).find();
    }
}
