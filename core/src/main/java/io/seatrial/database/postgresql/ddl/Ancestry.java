package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.sql.Operation.Verb;
import io.seatrial.schema.Kind;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tables that leave their parents before anything else happens to either, and come to others when both are as they should be. */
final class Ancestry {

    static final Set<String> FACTS = Set.of("inherits", "partition of", "partition bound");
    /** Behind columns and checks, before indexes of parents. */
    private static final int LATE = 68;

    private Ancestry() {}

    static void plan(SchemaObject old, SchemaObject now, Turnover turnover) {
        List<String> leaving = new ArrayList<>();
        List<String> joining = new ArrayList<>();
        String head = "ALTER TABLE " + Sql.path(now.id().path()) + " ";
        List<String> before = parents(old);
        List<String> after = parents(now);
        before.stream()
                .filter(one -> !after.contains(one) || anew(one, turnover))
                .forEach(one -> leaving.add(head + "NO INHERIT " + one));
        after.stream()
                .filter(one -> !before.contains(one) || anew(one, turnover))
                .forEach(one -> joining.add(head + "INHERIT " + one));
        boolean moved = old.fact("partition of") != null && anew(old.fact("partition of"), turnover)
                || !Objects.equals(old.fact("partition of"), now.fact("partition of"))
                || !Objects.equals(old.fact("partition bound"), now.fact("partition bound"));
        if (moved && old.fact("partition of") != null) {
            leaving.add("ALTER TABLE " + old.fact("partition of") + " DETACH PARTITION "
                    + Sql.path(old.id().path()));
        }
        if (moved && now.fact("partition of") != null) {
            joining.add(Tables.attach(now));
        }
        if (!leaving.isEmpty()) {
            turnover.say(
                    turnover.operation(Verb.DROP, old, true, turnover.from().needs(old), Set.of(), leaving, null));
        }
        if (!joining.isEmpty()) {
            turnover.say(turnover.operation(
                            Verb.ALTER, now, true, Set.of(), turnover.to().needs(now), joining, null)
                    .at(LATE));
        }
    }

    /** True for a parent that goes and comes again, which would take its partitions along. */
    private static boolean anew(String parent, Turnover turnover) {
        ObjectId id = new ObjectId(new Kind("table"), Names.unquoted(parent));
        return turnover.goes(id) && turnover.comes(id);
    }

    private static List<String> parents(SchemaObject table) {
        String parents = table.fact("inherits");
        return parents == null ? List.of() : List.of(parents.split(", "));
    }
}
