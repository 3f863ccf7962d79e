package io.seatrial.database.mysql;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that changes a table or its indexes, and that takes the clauses {@code ALGORITHM} and {@code LOCK}.
 *
 * <p>Source: MySQL's "ALTER TABLE Statement", "CREATE INDEX Statement", "DROP INDEX Statement"; MariaDB's pages of the same
 * names. A clause that is said twice counts as said the second time.
 *
 * @param comma true where clauses are parted by a comma
 */
record TableStatement(String sql, String table, boolean comma) {

    private static final String NAME = "(?:`(?:[^`]|``)+`|[\\w$\\x{80}-\\x{FFFF}]+)";
    private static final String QUALIFIED = "((?:" + NAME + "\\s*\\.\\s*)?" + NAME + ")";
    private static final String START = "(?is)\\s*(?:(?:--\\s[^\\n]*\\n|#[^\\n]*\\n|/\\*[^!M].*?\\*/)\\s*)*";

    private static final Pattern ALTER = Pattern.compile(
            START + "alter\\s+(?:online\\s+)?(?:ignore\\s+)?table\\s+(?:if\\s+exists\\s+)?" + QUALIFIED + ".*");
    private static final Pattern CREATE = Pattern.compile(START
            + "create\\s+(?:or\\s+replace\\s+)?(?:unique\\s+|fulltext\\s+|spatial\\s+)?index\\s+"
            + "(?:if\\s+not\\s+exists\\s+)?" + NAME + "\\s+(?:using\\s+\\w+\\s+)?on\\s+" + QUALIFIED + ".*");
    private static final Pattern DROP = Pattern.compile(
            START + "drop\\s+index\\s+((?:if\\s+exists\\s+)?" + NAME + ")\\s+on\\s+" + QUALIFIED + "(.*)");

    private static final Pattern ALGORITHM =
            Pattern.compile("\\balgorithm\\s*=?\\s*(instant|nocopy|inplace|copy)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCK =
            Pattern.compile("\\block\\s*=?\\s*(none|shared|exclusive)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST = Pattern.compile(NAME + "$");

    /** The cheapest ways first. */
    private static final List<Way> WAYS = List.of(
            new Way("INSTANT", null),
            new Way("INPLACE", "NONE"),
            new Way("INPLACE", "SHARED"),
            new Way("INPLACE", "EXCLUSIVE"),
            new Way("COPY", "NONE"),
            new Way("COPY", "SHARED"),
            new Way("COPY", "EXCLUSIVE"));

    /** How the server may be asked to do it. @param lock null where it is left to the server */
    record Way(String algorithm, String lock) {

        String words() {
            return "ALGORITHM=" + algorithm + (lock == null ? "" : ", LOCK=" + lock);
        }

        boolean copies() {
            return algorithm.equals("COPY");
        }
    }

    /** Null for any other statement. */
    static TableStatement of(String sql) {
        Matcher alter = ALTER.matcher(sql);
        if (alter.matches()) {
            return new TableStatement(sql, last(alter.group(1)), true);
        }
        Matcher drop = DROP.matcher(sql);
        if (drop.matches()) {
            // MariaDB knows the clauses only in the statement that this one stands for.
            String rest = drop.group(3).isBlank() ? "" : ", " + drop.group(3);
            String same = "ALTER TABLE " + drop.group(2) + " DROP INDEX " + drop.group(1) + rest;
            return new TableStatement(same, last(drop.group(2)), true);
        }
        Matcher create = CREATE.matcher(sql);
        return create.matches() ? new TableStatement(sql, last(create.group(1)), false) : null;
    }

    private static String last(String qualified) {
        Matcher name = LAST.matcher(qualified);
        name.find();
        String last = name.group();
        return last.startsWith("`") ? last.substring(1, last.length() - 1).replace("``", "`") : last;
    }

    /** The ways that the author's own clauses leave open, the cheapest first. */
    List<Way> ways() {
        String algorithm = said(ALGORITHM);
        String lock = said(LOCK);
        return WAYS.stream()
                .filter(way -> algorithm == null || algorithm.equals(way.algorithm()))
                .filter(way -> lock == null || way.lock() == null || lock.equals(way.lock()))
                .toList();
    }

    private String said(Pattern clause) {
        Matcher matcher = clause.matcher(sql);
        String said = matcher.find() ? matcher.group(1).toUpperCase(Locale.ROOT) : null;
        return "NOCOPY".equals(said) ? "INPLACE" : said;
    }

    /** The statement, to be done in no other way. The clauses stand in a line of their own, behind any comment. */
    String in(Way way) {
        String separator = comma ? ", " : " ";
        return sql + "\n" + (comma ? ", " : "") + "ALGORITHM=" + way.algorithm()
                + (way.lock() == null ? "" : separator + "LOCK=" + way.lock());
    }
}
