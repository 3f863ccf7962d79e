package io.seatrial;

import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Sheet;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way back as its project writes it: what is there already, and the statements that it lacks where they belong. */
final class UndoText {

    private static final Pattern COMMIT =
            Pattern.compile("(?is)(.*;)(\\s*(?:commit|end)(?:\\s+transaction)?\\s*;\\s*)");
    private static final Pattern PUBLIC = Pattern.compile("(?<![\\w$.\"])public\\.(?=[\\w\"])");

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
        Script model = old.down() == null ? old.up() : old.down();
        String present = undo.replaces() || old.down() == null ? "" : present(old.down());
        String text = joined(present);
        String file = place == null ? old.up().file() : place.file();
        Script down = new Script(file, 1, model.unit(), () -> new StringReader(text));
        Migration migration =
                new Migration(old.version(), old.name(), old.up(), down, null, old.repeatable(), old.dependsOn());
        return new Completed(migration, rollback(present));
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
        lines.addAll(lines());
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
        String added = String.join("\n", lines()) + "\n";
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

    /** The statements that are new, with what has to be said of them. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Set<Undo.Lost> said = new HashSet<>();
        for (Remake.Line line : undo.remake().lines()) {
            String sql = qualified ? line.sql() : PUBLIC.matcher(line.sql()).replaceAll("");
            undo.lost().stream()
                    .filter(lost -> lost.object().equals(line.object()) && said.add(lost))
                    .forEach(lost -> remark(lost, lines));
            boolean bracket = place != null && place.bracket() != null && sql.indexOf(';') >= 0;
            if (bracket) {
                lines.add(place.bracket() + "Begin");
            }
            (sql + ";").lines().forEach(lines::add);
            if (bracket) {
                lines.add(place.bracket() + "End");
            }
        }
        return lines;
    }

    private static void remark(Undo.Lost lost, List<String> lines) {
        lines.add(
                "-- Not brought back: " + Sheet.oneLine(lost.what()) + ", which the migration destroys. To keep them,");
        lines.add(
                "-- take this out of use first and drop it in a later migration, or copy it to a backup table beforehand.");
    }
}
