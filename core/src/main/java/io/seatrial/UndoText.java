package io.seatrial;

import io.seatrial.diff.sql.Frame;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.migration.layout.DownPlace;
import io.seatrial.recording.Rollback;
import io.seatrial.recording.Rollback.Manner;
import io.seatrial.run.Completed;
import io.seatrial.run.Undo;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way back as its project writes it: what is there already, and the statements that it lacks where they belong. */
final class UndoText {

    private static final Pattern COMMIT = Pattern.compile(
            "(?is)(.*;)(\\s*(?:commit|end)(?:\\s+transaction)?\\s*;\\s*(?:(?:pragma|set)\\s[^;]*;\\s*)*)");
    private static final Pattern BRACKETED =
            Pattern.compile("(?is)(?:\\s++|--[^\n]*+\n)*+begin\\b[^;]*;.*\\bcommit\\b[^;]*;\\s*");
    private static final Pattern BEGIN = Pattern.compile("(?im)^\\s*begin\\b");

    private final Undo undo;
    private final DownPlace place;
    private final boolean qualified;

    /** @param qualified false to leave out the name of the schema that everybody's path leads through */
    UndoText(Undo undo, DownPlace place, boolean qualified) {
        this.undo = undo;
        this.place = place;
        this.qualified = qualified;
    }

    /** The migration with its new way back. */
    Completed completed() {
        Migration old = undo.migration();
        String present = undo.replaces() || old.down() == null ? "" : present(old.down());
        String text = joined(present);
        String file = place == null ? old.up().file() : place.file();
        Script down = new Script(file, 1, unit(), () -> new StringReader(text));
        Migration migration =
                new Migration(old.version(), old.name(), old.up(), down, null, old.repeatable(), old.dependsOn());
        return new Completed(migration, rollback(present));
    }

    /** What the tool will put a transaction around when it reads the new way back. */
    private TransactionUnit unit() {
        Migration old = undo.migration();
        if (old.down() != null) {
            return old.down().unit();
        }
        return place != null && place.apart() ? TransactionUnit.FILE : old.up().unit();
    }

    private Rollback rollback(String present) {
        List<String> lines = new ArrayList<>();
        Manner manner = undo.replaces() ? Manner.INSTEAD : Manner.FILE;
        if (place != null && place.marker() != null) {
            manner = Manner.SECTION;
            lines.add(place.marker());
        } else if (!present.isBlank()) {
            boolean commit = COMMIT.matcher(present).matches();
            manner = commit ? Manner.BEFORE_COMMIT : Manner.END;
            if (!commit && open(present.stripTrailing())) {
                lines.add(";");
            }
        } else if (undo.migration().down() != null) {
            manner = Manner.INSTEAD;
        }
        lines.addAll(framed(present));
        return new Rollback(undo.migration().version(), place == null ? null : place.file(), manner, lines);
    }

    static String present(Script script) {
        try (Reader reader = script.content().open()) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The present text with the statements at its end, or before its last word where that is a COMMIT. */
    String joined(String present) {
        String added = String.join("\n", framed(present)) + "\n";
        if (present.isBlank()) {
            return added;
        }
        Matcher commit = COMMIT.matcher(present);
        if (commit.matches()) {
            return commit.group(1) + "\n\n" + added + commit.group(2).stripLeading();
        }
        String text = present.stripTrailing();
        return text + (open(text) ? "\n;" : "") + "\n\n" + added;
    }

    /** A last statement without its semicolon, or a comment to the end of the file, must not swallow what follows. */
    private static boolean open(String text) {
        return !text.endsWith(";")
                && !text.lines().reduce("", (one, other) -> other).strip().startsWith("--");
    }

    /** Where neither the tool nor the present text opens a transaction, and the statements want one, they bring it along. */
    private List<String> framed(String present) {
        boolean alone =
                unit() == TransactionUnit.STATEMENT && !BEGIN.matcher(present).find();
        Frame frame = alone ? frame() : Frame.NONE;
        List<String> lines = new ArrayList<>();
        frame.opening().forEach(sql -> lines.add(sql + ";"));
        lines.addAll(new UndoLines(undo, place, qualified).lines());
        frame.closing().forEach(sql -> lines.add(sql + ";"));
        return lines;
    }

    /** What the statements want around them, or what the up has around its own. */
    private Frame frame() {
        Frame own = undo.remake().frame();
        boolean bare = own.opening().isEmpty() && own.caution() == null;
        return bare && BRACKETED.matcher(present(undo.migration().up())).matches()
                ? new Frame(List.of("BEGIN"), List.of("COMMIT"), null, null)
                : own;
    }
}
