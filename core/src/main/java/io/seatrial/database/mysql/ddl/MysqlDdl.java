package io.seatrial.database.mysql.ddl;

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

/** Writes the statements of MySQL and MariaDB. */
public final class MysqlDdl implements Ddl {

    private static final Frame CLIENT = new Frame(
            List.of(),
            List.of(),
            "$$",
            "The server commits each of these by itself: one that fails half-way leaves what ran before it.");

    private final Tongue tongue;

    public MysqlDdl(Tongue tongue) {
        this.tongue = tongue;
    }

    @Override
    public Remake remake(Schema from, Schema to, Wishes wishes) {
        Planner planner = new Planner(new Model(from), new Model(to), tongue);
        List<Remake.Line> lines = planner.lines();
        return new Remake(lines, planner.gaps(), CLIENT);
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
        return new Remake(lines, List.of(), CLIENT);
    }

    private static void rename(SchemaObject before, SchemaObject after, Schema from, List<Remake.Line> lines) {
        String table = before.id().path().get(0);
        boolean ofTable = from.get(ObjectId.of("table", table)) != null;
        String head = "ALTER TABLE " + Sql.name(table) + " RENAME ";
        String old = Sql.name(before.id().name());
        String name = Sql.name(after.id().name());
        String kind = before.id().kind().name();
        boolean part = kind.equals("column") || kind.equals("index");
        if (kind.equals("table")) {
            lines.add(new Remake.Line(head + "TO " + name, after.id(), null));
        } else if (part && ofTable && table.equals(after.id().path().get(0))) {
            String what = kind.toUpperCase(java.util.Locale.ROOT);
            lines.add(new Remake.Line(head + what + " " + old + " TO " + name, after.id(), null));
        }
    }
}
