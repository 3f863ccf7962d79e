package io.seatrial.database.mysql;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a statement can reach beyond the definitions of the tables and views that it names, by its words.
 *
 * @param names true when tables or views may have come, gone, or be called otherwise
 * @param kinds of other objects that may have changed
 * @param along kinds of other objects that may have gone or moved along with tables
 */
record Reach(boolean names, Set<String> kinds, Set<String> along) {

    private static final Reach NOWHERE = new Reach(false, Set.of(), Set.of());
    private static final String TRIGGER = "trigger";
    /** What somebody may do with a table is told apart by whether the table is there. */
    private static final String TABLE_GRANT = "table_grant";

    private static final String ROUTINE_GRANT = "routine_grant";

    /** Statements that begin so reach no further than said, unless one of the words stands in what follows. */
    private record Rule(Pattern start, Pattern unless, Reach reach) {

        static Rule of(String start, String unless, Reach reach) {
            return new Rule(pattern("\\s*(?:" + start + ")\\b"), pattern(unless), reach);
        }

        private static Pattern pattern(String regex) {
            return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        }
    }

    /** Words of statements within statements, and code for some servers only. */
    private static final String MORE = "\\b(?:trigger|view|procedure|function|event|sequence|package|call|execute"
            + "|database|schema|grant|not\\s+atomic)\\b|/\\*M?!";

    private static final String RENAMES = "|\\brename(?!\\s+(?:column|index|key)\\b)";
    private static final Pattern RENAMING =
            Pattern.compile("^\\s*(?:call|execute)\\b" + RENAMES, Pattern.CASE_INSENSITIVE);

    private static final Pattern PRIVILEGES = Pattern.compile("\\s*(?:grant|revoke)\\b", Pattern.CASE_INSENSITIVE);

    private static final String DEFINER = "(?:definer\\s*=\\s*\\S+\\s+)?";

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    "alter\\s+table|create\\s+(?:(?:unique|fulltext|spatial)\\s+)?index|drop\\s+index|insert|replace|update"
                            + "|delete|select|truncate\\s+table|savepoint|begin|start\\s+transaction|commit|rollback",
                    MORE + RENAMES,
                    NOWHERE),
            Rule.of("create\\s+table", MORE, new Reach(true, Set.of(), Set.of(TABLE_GRANT))),
            // A table takes its triggers along.
            Rule.of(
                    "drop\\s+table|rename\\s+table|alter\\s+table",
                    MORE,
                    new Reach(true, Set.of(), Set.of(TRIGGER, TABLE_GRANT))),
            Rule.of(
                    "create\\s+(?:or\\s+replace\\s+)?(?:algorithm\\s*=\\s*\\w+\\s+)?" + DEFINER
                            + "(?:sql\\s+security\\s+\\w+\\s+)?view|drop\\s+view",
                    MORE,
                    new Reach(true, Set.of(), Set.of(TABLE_GRANT))),
            Rule.of(
                    "grant|revoke",
                    "/\\*M?!",
                    new Reach(false, Set.of("database_grant", TABLE_GRANT, ROUTINE_GRANT), Set.of())),
            // What stands in a program is not run when it is made.
            Rule.of(program(TRIGGER), "/\\*M?!", new Reach(false, Set.of(TRIGGER), Set.of())),
            Rule.of(
                    program("(?:procedure|function)"),
                    "/\\*M?!",
                    new Reach(false, Set.of("routine", ROUTINE_GRANT), Set.of())),
            Rule.of(
                    "set",
                    "\\b(?:global|persist|persist_only|password|role|statement|default|resource)\\b|/\\*M?!",
                    NOWHERE));

    private static String program(String kind) {
        return "(?:create\\s+(?:or\\s+replace\\s+)?" + DEFINER + "|drop\\s+)" + kind;
    }

    /** True where a statement may give tables other names. */
    static boolean renames(String sql) {
        return RENAMING.matcher(sql).find();
    }

    /** True where a statement may make, alter or drop roles and users, or give and take privileges. */
    static boolean accounts(String sql) {
        return PRIVILEGES.matcher(sql).lookingAt() || of(sql) == null;
    }

    /** Null where the words do not tell, so that it may be anything. */
    static Reach of(String sql) {
        for (Rule rule : RULES) {
            Matcher start = rule.start().matcher(sql);
            if (start.lookingAt()
                    && !rule.unless().matcher(sql.substring(start.end())).find()) {
                return rule.reach();
            }
        }
        return null;
    }
}
