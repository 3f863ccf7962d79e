package io.seatrial;

import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Sheet;
import io.seatrial.migration.layout.DownPlace;
import io.seatrial.run.Undo;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The statements that a way back lacks, as its project writes statements, with what they cannot bring back.
 *
 * @param qualified false to leave out the name of the schema that everybody's path leads through
 */
record UndoLines(Undo undo, DownPlace place, boolean qualified) {

    private static final Pattern PUBLIC = Pattern.compile("(?<![\\w$.\"])public\\.(?=[\\w\"])");

    /** The statements that are new, with what has to be said of them. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Set<Undo.Lost> said = new HashSet<>();
        for (Remake.Line line : undo.remake().lines()) {
            String sql = qualified ? line.sql() : PUBLIC.matcher(line.sql()).replaceAll("");
            undo.lost().stream()
                    .filter(lost -> about(line, lost.object()) && said.add(lost))
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

    /** True for the statement that brings the object, or the whole that it is a part of. */
    private static boolean about(Remake.Line line, ObjectId lost) {
        boolean part = line.object().kind().name().equals("table")
                && lost.kind().name().equals("column")
                && lost.path()
                        .subList(0, lost.path().size() - 1)
                        .equals(line.object().path());
        return lost.equals(line.object()) || part && line.sql().contains(lost.name());
    }

    private static void remark(Undo.Lost lost, List<String> lines) {
        lines.add(
                "-- Not brought back: " + Sheet.oneLine(lost.what()) + ", which the migration destroys. To keep them,");
        lines.add(
                "-- take this out of use first and drop it in a later migration, or copy it to a backup table beforehand.");
    }
}
