package io.seatrial.sql;

import java.util.Set;

/**
 * How deep in bodies a MySQL statement is: {@code BEGIN … END}, or a single {@code IF … END IF} and the like where a body is
 * nothing else.
 */
final class MysqlShape {

    private static final Set<String> WITH_BODY = Set.of("procedure", "function", "trigger", "event", "package");
    private static final Set<String> WITHOUT_BODY = Set.of(
            "table",
            "view",
            "index",
            "database",
            "schema",
            "user",
            "role",
            "temporary",
            "unique",
            "fulltext",
            "spatial",
            "server",
            "tablespace",
            "sequence",
            "undo",
            "logfile",
            "resource");
    private static final Set<String> ENDED_BY_NAME = Set.of("if", "loop", "repeat", "while", "for");

    /** Behind these words, or a semicolon, a colon or a closing parenthesis, a statement of a body may begin. */
    private static final Set<String> BEFORE_STATEMENT = Set.of(
            "row",
            "do",
            "then",
            "else",
            "loop",
            "repeat",
            "begin",
            "deterministic",
            "data",
            "sql",
            "definer",
            "invoker");

    private boolean any;
    private boolean beforeStatement;
    /** True behind FOLLOWS or PRECEDES, where the name of another trigger stands before the body. */
    private boolean behindName;

    /** The word that the whole body begins with, where that is not BEGIN; and how often it stands open. */
    private String only;

    private int open;
    private boolean create;
    private boolean body;
    private boolean decided;
    private boolean beganFirst;
    private boolean ended;
    private int depth;

    /** True where a semicolon does not end the statement. */
    boolean isOpen() {
        settle();
        return depth > 0 || open > 0;
    }

    /** An {@code END} takes one level away, unless it ends something that has no level. */
    private void settle() {
        if (ended && depth > 0) {
            depth--;
        }
        ended = false;
    }

    void symbol(int c) {
        any = true;
        settle();
        beforeStatement = behindName || c == ';' || c == ':' || c == ')' && depth == 0 && open == 0;
        behindName = false;
    }

    void word(String word) {
        boolean first = beforeStatement;
        beforeStatement = behindName || BEFORE_STATEMENT.contains(word);
        behindName = word.equals("follows") || word.equals("precedes");
        if (ended && ENDED_BY_NAME.contains(word)) {
            ended = false;
            beforeStatement = false;
            open -= word.equals(only) && depth == 0 ? 1 : 0;
            return;
        }
        boolean endsCase = ended && word.equals("case");
        settle();
        decide(word);
        if (body && word.equals("begin") || depth > 0 && word.equals("case") && !endsCase) {
            depth++;
        } else if (body && first && depth == 0 && open == 0 && word.equals("case")) {
            depth++;
        } else if (body && first && ENDED_BY_NAME.contains(word)) {
            only = depth == 0 && open == 0 ? word : only;
            open += word.equals(only) && depth == 0 ? 1 : 0;
        } else if ((depth > 0 || open > 0) && word.equals("end")) {
            ended = true;
        }
        any = true;
    }

    private void decide(String word) {
        if (!any) {
            create = word.equals("create") || word.equals("alter");
            beganFirst = word.equals("begin");
        } else if (beganFirst && word.equals("not")) {
            // MariaDB's BEGIN NOT ATOMIC.
            depth = 1;
            body = true;
        } else if (create && !decided && (WITH_BODY.contains(word) || WITHOUT_BODY.contains(word))) {
            decided = true;
            body = WITH_BODY.contains(word);
        }
        beganFirst &= !any;
    }
}
