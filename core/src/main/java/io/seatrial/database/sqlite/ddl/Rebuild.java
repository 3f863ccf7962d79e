package io.seatrial.database.sqlite.ddl;

import io.seatrial.diff.sql.Remake;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a table anew under another name, with its rows, and puts it in the place of the old one.
 *
 * <p>Source: sqlite.org, "ALTER TABLE", section "Making Other Kinds Of Table Schema Changes". Views and triggers of other
 * tables are not taken down: the old way of renaming leaves them alone.
 */
final class Rebuild {

    private final Table from;
    private final Table to;
    private final Model after;
    private final String fresh;
    private final String loss;
    private final List<Remake.Line> lines = new ArrayList<>();

    /** @param taken the names of all tables and views, before and afterwards */
    Rebuild(Table from, Table to, Model after, Set<String> taken) {
        this.from = from;
        this.to = to;
        this.after = after;
        String name = to.name() + "_new";
        for (int i = 2; taken.contains(Spellings.fold(name)); i++) {
            name = to.name() + "_new" + i;
        }
        this.fresh = name;
        this.loss = lost();
    }

    /** What cannot be brought back afterwards; null for nothing. */
    String loss() {
        return loss;
    }

    private String lost() {
        List<String> gone = from.columns().stream()
                .filter(column -> column.fact("generated as") == null
                        && to.column(column.id().name()) == null)
                .map(column -> Spellings.name(from.name()) + "."
                        + Spellings.name(column.id().name()))
                .toList();
        return gone.isEmpty() ? null : "the values of " + String.join(" and ", gone);
    }

    /** @param lenient true where other objects name tables that are not there in between */
    List<Remake.Line> lines(boolean lenient) {
        String old = Spellings.name(to.name());
        String now = Spellings.name(fresh);
        say(to.create(fresh));
        copy(old, now);
        if (from.autoincrement() && to.autoincrement()) {
            say("DELETE FROM sqlite_sequence WHERE name = " + literal(fresh));
            say("INSERT INTO sqlite_sequence (name, seq)\nSELECT " + literal(fresh)
                    + ", seq FROM sqlite_sequence WHERE name = " + literal(to.name()));
        }
        say("DROP TABLE " + old);
        if (lenient) {
            say("PRAGMA legacy_alter_table = ON");
        }
        say("ALTER TABLE " + now + " RENAME TO " + old);
        if (lenient) {
            say("PRAGMA legacy_alter_table = OFF");
        }
        after.indexes(to.name()).forEach(index -> say(IndexText.create(index, to)));
        after.triggers(to.name()).forEach(trigger -> say(Programs.trigger(trigger, after)));
        return lines;
    }

    private void copy(String old, String now) {
        String columns = to.columns().stream()
                .filter(column -> column.fact("generated as") == null
                        && from.column(column.id().name()) != null)
                .map(column -> Spellings.name(column.id().name()))
                .collect(Collectors.joining(", "));
        if (columns.isEmpty()) {
            return;
        }
        String all = (from.numbered() && to.numbered() ? "rowid, " : "") + columns;
        say("INSERT INTO " + now + " (" + all + ")\nSELECT " + all + " FROM " + old);
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private void say(String sql) {
        lines.add(new Remake.Line(sql, to.object().id(), loss));
    }
}
