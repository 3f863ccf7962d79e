package io.seatrial.sql;

import java.util.Set;

/** How deep in {@code BEGIN … END} bodies a MySQL statement is. */
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

    private boolean any;
    private boolean create;
    private boolean body;
    private boolean decided;
    private boolean beganFirst;
    private boolean ended;
    private int depth;

    /** True where a semicolon does not end the statement. */
    boolean isOpen() {
        settle();
        return depth > 0;
    }

    /** An {@code END} takes one level away, unless it ends something that has no level. */
    private void settle() {
        if (ended && depth > 0) {
            depth--;
        }
        ended = false;
    }

    void symbol() {
        any = true;
        settle();
    }

    void word(String word) {
        if (ended && ENDED_BY_NAME.contains(word)) {
            ended = false;
            return;
        }
        boolean endsCase = ended && word.equals("case");
        settle();
        decide(word);
        if (body && word.equals("begin") || depth > 0 && word.equals("case") && !endsCase) {
            depth++;
        } else if (depth > 0 && word.equals("end")) {
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
