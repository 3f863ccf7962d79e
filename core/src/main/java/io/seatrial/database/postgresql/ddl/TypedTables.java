package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.sql.Operation.Verb;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables of a composite type: let go while either changes shape, as their columns cannot be altered by themselves. */
final class TypedTables {

    /** Behind columns, before indexes of parents. */
    private static final int LATE = 68;

    private TypedTables() {}

    static void plan(SchemaObject old, SchemaObject now, Turnover turnover) {
        String before = old.fact("of type");
        String after = now.fact("of type");
        boolean same = Objects.equals(before, after);
        if (same && (before == null || !changesShape(old, before, turnover))) {
            return;
        }
        String head = "ALTER TABLE " + Sql.path(now.id().path());
        if (before != null) {
            turnover.say(turnover.operation(
                    Verb.DROP, old, true, turnover.from().needs(old), Set.of(), List.of(head + " NOT OF"), null));
        }
        if (after != null) {
            turnover.say(turnover.operation(
                            Verb.ALTER,
                            now,
                            true,
                            Set.of(),
                            turnover.to().needs(now),
                            List.of(head + " OF " + after),
                            null)
                    .at(LATE));
        }
    }

    private static boolean changesShape(SchemaObject table, String type, Turnover turnover) {
        List<String> path = Names.unquoted(type);
        return moves(type, turnover)
                || !shape(turnover.from(), path).equals(shape(turnover.to(), path))
                || !shape(turnover.from(), table.id().path())
                        .equals(shape(turnover.to(), table.id().path()))
                || turnover.from().columns(path).stream().anyMatch(column -> moves(column.fact("type"), turnover));
    }

    /** True for a type that goes, or that another one takes the place of. */
    private static boolean moves(String type, Turnover turnover) {
        List<String> path = Names.unquoted(type.replace("[]", ""));
        if (path.size() != 2 || !turnover.from().isType(path)) {
            return false;
        }
        ObjectId id = turnover.from().whole(path).id();
        SchemaObject old = turnover.from().get(id);
        SchemaObject now = turnover.to().get(id);
        return turnover.goes(id) || !Objects.equals(old.fact("labels"), now.fact("labels")) && !Enums.inPlace(old, now);
    }

    private static List<String> shape(Model model, List<String> path) {
        return model.columns(path).stream()
                .map(column ->
                        Sql.name(column.id().name()) + " " + column.fact("type") + " " + column.fact("collation"))
                .collect(Collectors.toList());
    }
}
