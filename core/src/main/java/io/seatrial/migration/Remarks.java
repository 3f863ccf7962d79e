package io.seatrial.migration;

import io.seatrial.sql.Directive;
import io.seatrial.sql.Directives;
import io.seatrial.sql.Splitter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Collects the remarks to Seatrial from the scripts of a history. */
public final class Remarks {

    private static final int BLOCK = 1 << 16;

    private Remarks() {}

    /**
     * All of them, in the order of the history. A script that cannot be read or cut has none: running it will say so.
     *
     * @param splitter of the dialect the scripts are written for
     */
    public static List<Remark> in(History history, Splitter splitter) {
        List<Remark> remarks = new ArrayList<>();
        for (Migration migration : history.migrations()) {
            for (Direction direction : Direction.values()) {
                Script script = migration.script(direction);
                if (script != null) {
                    for (Directive directive : directives(script, splitter)) {
                        remarks.add(new Remark(migration.version(), history.root(), script.file(), directive));
                    }
                }
            }
        }
        return remarks;
    }

    /** Those of scripts that are no migration's, such as seeds. */
    public static List<Remark> of(List<Script> scripts, Splitter splitter) {
        List<Remark> remarks = new ArrayList<>();
        for (Script script : scripts) {
            directives(script, splitter).forEach(one -> remarks.add(new Remark(null, "", script.file(), one)));
        }
        return remarks;
    }

    private static List<Directive> directives(Script script, Splitter splitter) {
        try {
            return mentions(script) ? Directives.of(splitter, script.content().open(), script.line()) : List.of();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Looks for the mark without cutting the script, which may be of any size. */
    private static boolean mentions(Script script) throws IOException {
        String mark = Directives.MARK;
        char[] block = new char[BLOCK];
        String tail = "";
        try (Reader reader = script.content().open()) {
            for (int read = reader.read(block); read >= 0; read = reader.read(block)) {
                String text = tail + new String(block, 0, read);
                if (text.contains(mark)) {
                    return true;
                }
                tail = text.substring(Math.max(0, text.length() - mark.length() + 1));
            }
        }
        return false;
    }
}
