package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.Change;
import io.seatrial.diff.sql.Remake;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Gives objects the names they have in the other schema, so that they keep what they hold. */
final class Renaming {

    private Renaming() {}

    static Remake of(Collection<Change> changes, Model from) {
        List<Remake.Line> lines = new ArrayList<>();
        changes.stream()
                .filter(Change.Renamed.class::isInstance)
                .map(Change.Renamed.class::cast)
                // What is inside is named first, while what is outside still has its old name.
                .sorted(Comparator.comparing(
                        change -> -change.before().id().path().size()))
                .forEach(change -> lines.addAll(lines(change.before(), change.after(), from)));
        return new Remake(lines, List.of());
    }

    private static List<Remake.Line> lines(SchemaObject before, SchemaObject after, Model from) {
        List<Remake.Line> lines = new ArrayList<>();
        List<String> old = before.id().path();
        List<String> now = after.id().path();
        String kind = before.id().kind().name();
        boolean known = Kinds.of(before.id()) != null && old.size() == now.size();
        boolean withConstraint = before.fact("constraint") != null
                || kind.equals("index") && from.get(ObjectId.of("constraint", old.get(0), "", old.get(1))) != null;
        boolean possible = before.fact("inherited") == null && !taken(after, from);
        if (!known || withConstraint || !possible || !renamable(kind)) {
            return lines;
        }
        String name = Sql.name(bare(after));
        if (old.size() == 3 && !old.get(2).equals(now.get(2))) {
            lines.add(line(after, part(before, from) + name));
        } else if (old.size() <= 2 && !bare(before).equals(bare(after))) {
            lines.add(line(after, "ALTER " + Kinds.of(before.id()).called(before, from) + " RENAME TO " + name));
        }
        if (old.size() == 2
                && !old.get(0).equals(now.get(0))
                && bare(before).equals(bare(after))
                && !kind.equals("index")) {
            lines.add(line(
                    after,
                    "ALTER " + Kinds.of(before.id()).called(before, from) + " SET SCHEMA " + Sql.name(now.get(0))));
        }
        return lines;
    }

    /** True where something else has the name now; what wants it is made anew when that is gone. */
    private static boolean taken(SchemaObject after, Model from) {
        List<String> path = after.id().path();
        if (from.get(after.id()) != null) {
            return true;
        }
        boolean part = path.size() > 2;
        boolean key = after.id().kind().name().equals("constraint") && Turnover.KEYS.contains(after.fact("kind"));
        List<String> relation = part ? List.of(path.get(0), path.get(2)) : path;
        boolean index = key && from.get(ObjectId.of("index", relation.get(0), relation.get(1))) != null;
        return index || (key || !part) && from.whole(relation) != null;
    }

    private static boolean renamable(String kind) {
        return !kind.equals("extension")
                && !kind.startsWith("publication_")
                && !kind.equals("cast")
                && !kind.equals("default_privileges");
    }

    private static String bare(SchemaObject object) {
        String name = object.id().name();
        boolean routine = object.fact("arguments") != null || name.endsWith(")");
        return routine && name.indexOf('(') > 0 ? name.substring(0, name.indexOf('(')) : name;
    }

    private static String part(SchemaObject part, Model from) {
        List<String> root = part.id().path().subList(0, 2);
        String name = Sql.name(part.id().name());
        String of = (from.isType(root) ? part.id().kind().name().equals("column") ? "TYPE " : "DOMAIN " : "TABLE ")
                + Sql.path(root);
        return switch (part.id().kind().name()) {
            case "column" ->
                "ALTER " + of + (from.isType(root) ? " RENAME ATTRIBUTE " : " RENAME COLUMN ") + name + " TO ";
            case "constraint" -> "ALTER " + of + " RENAME CONSTRAINT " + name + " TO ";
            default -> "ALTER " + Kinds.of(part.id()).called(part, from) + " RENAME TO ";
        };
    }

    private static Remake.Line line(SchemaObject object, String sql) {
        return new Remake.Line(sql, object.id(), null);
    }
}
