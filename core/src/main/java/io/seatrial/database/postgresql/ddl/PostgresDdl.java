package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.Change;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.diff.sql.Operation;
import io.seatrial.diff.sql.Ordering;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes PostgreSQL's statements. */
public final class PostgresDdl implements Ddl {

    @Override
    public Remake remake(Schema from, Schema to, Wishes wishes) {
        Planner planner = new Planner(new Passage(new Model(from), new Model(to), wishes));
        List<Remake.Line> lines = new ArrayList<>();
        for (Operation operation : Ordering.of(planner.operations())) {
            for (String statement : operation.statements()) {
                lines.add(new Remake.Line(ArrayCasts.kept(statement), operation.object(), operation.loss()));
            }
        }
        return new Remake(lines, planner.gaps());
    }

    @Override
    public Remake renames(Collection<Change> changes, Schema from) {
        return Renaming.of(changes, new Model(from));
    }
}
