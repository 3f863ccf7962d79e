package io.seatrial.database.sqlite.ddl;

import io.seatrial.diff.Change;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.diff.sql.Frame;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Writes SQLite's statements. */
public final class SqliteDdl implements Ddl {

    private static final Frame ALONE = new Frame(List.of("BEGIN"), List.of("COMMIT"), null, null);

    /** A table that goes takes along what points at it, but where foreign keys are off; within a transaction they stay. */
    private static final Frame KEYS_OFF = new Frame(
            List.of("PRAGMA foreign_keys = OFF", "BEGIN"), List.of("COMMIT", "PRAGMA foreign_keys = ON"), null, null);

    @Override
    public Remake remake(Schema from, Schema to, Wishes wishes) {
        Planner planner = new Planner(new Model(from), new Model(to), wishes.anyOrder());
        List<Remake.Line> lines = planner.lines();
        boolean drops = lines.stream().anyMatch(line -> line.sql().startsWith("DROP TABLE"));
        boolean keys = drops && (pointing(from) || pointing(to));
        return new Remake(lines, planner.gaps(), lines.isEmpty() ? Frame.NONE : keys ? KEYS_OFF : ALONE);
    }

    private static boolean pointing(Schema schema) {
        return schema.objects().values().stream().anyMatch(object -> "foreign key".equals(object.fact("kind")));
    }

    @Override
    public Remake renames(Collection<Change> changes, Schema from) {
        List<Remake.Line> lines = new ArrayList<>();
        changes.stream()
                .filter(Change.Renamed.class::isInstance)
                // A column is named first, while its table still has its old name.
                .sorted(Comparator.comparing(change -> -change.id().path().size()))
                .map(Change.Renamed.class::cast)
                .forEach(renamed -> rename(renamed.before(), renamed.after(), from, lines));
        return new Remake(lines, List.of());
    }

    private static void rename(SchemaObject before, SchemaObject after, Schema from, List<Remake.Line> lines) {
        String table = before.id().path().get(0);
        boolean ofTable = from.get(ObjectId.of("table", table)) != null;
        String head = "ALTER TABLE " + Spellings.name(table) + " RENAME ";
        String name = Spellings.name(after.id().name());
        switch (before.id().kind().name()) {
            case "table" -> lines.add(new Remake.Line(head + "TO " + name, after.id(), null));
            case "column" -> {
                if (ofTable) {
                    String old = Spellings.name(before.id().name());
                    lines.add(new Remake.Line(head + "COLUMN " + old + " TO " + name, after.id(), null));
                }
            }
            default -> {}
        }
    }
}
