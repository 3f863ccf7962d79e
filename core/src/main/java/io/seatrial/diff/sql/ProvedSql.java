package io.seatrial.diff.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Statements from one schema to another that were run, and in words what came of it.
 *
 * @param remarks what has to be said before the statements, one line each
 * @param unsafe true to leave statements that destroy something as they are
 */
public record ProvedSql(State state, List<String> remarks, Remake remake, boolean unsafe) {

    /** How far the statements lead. */
    public enum State {
        /** There is nothing to do. */
        EQUAL,
        /** Exactly where they should. */
        PROVED,
        /** Where they should, but for the order of columns. */
        BUT_FOR_ORDER,
        NOT_PROVED;

        /** For programs, such as {@code not-proved}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public ProvedSql {
        remarks = remarks.stream().map(Sheet::oneLine).toList();
    }

    /** True when the statements lead exactly where they should. */
    public boolean sound() {
        return state == State.EQUAL || state == State.PROVED;
    }

    /** A script that can be run, the remarks in comments at its head. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        remarks.forEach(remark -> lines.add("-- " + remark));
        if (!remake.isEmpty()) {
            lines.add("");
            lines.addAll(Sheet.of(remake, unsafe));
        }
        return lines;
    }
}
