package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.Change;
import io.seatrial.diff.sql.Remake;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives objects the names they have in the other schema, so that they keep what they hold. */
final class Renaming {

    private Renaming() {}

    static Remake of(Collection<Change> changes, Model from) {
        List<Remake.Line> lines = new ArrayList<>();
        Set<ObjectId> going = changes.stream()
                .filter(Change.Removed.class::isInstance)
                .map(Change::id)
                .collect(Collectors.toSet());
        changes.stream()
                .filter(Change.Renamed.class::isInstance)
                .map(Change.Renamed.class::cast)
                // What is inside is named first, while what is outside still has its old name.
                .sorted(Comparator.comparing(
                        change -> -change.before().id().path().size()))
                .forEach(change -> lines.addAll(lines(change.before(), change.after(), from, going)));
        return new Remake(lines, List.of());
    }

    private static List<Remake.Line> lines(SchemaObject before, SchemaObject after, Model from, Set<ObjectId> going) {
        List<Remake.Line> lines = new ArrayList<>(going.contains(after.id()) ? room(after, from) : List.of());
        List<String> old = before.id().path();
        List<String> now = after.id().path();
        String kind = before.id().kind().name();
        boolean known = Kinds.of(before.id()) != null && old.size() == now.size();
        boolean withConstraint = before.fact("constraint") != null
                || kind.equals("index") && from.get(ObjectId.of("constraint", old.get(0), "", old.get(1))) != null;
        boolean possible = before.fact("inherited") == null && (!lines.isEmpty() || !taken(after, from));
        if (!known || withConstraint || !possible || !renamable(kind)) {
            return List.of();
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

    /** Takes away a column that is not wanted where another is to have its name back, and keep its values. */
    private static List<Remake.Line> room(SchemaObject after, Model from) {
        SchemaObject holder = from.get(after.id());
        if (holder == null || !holder.id().kind().name().equals("column")) {
            return List.of();
        }
        Wording column = Kinds.of(holder.id());
        return column.drop(holder, from).stream()
                .map(sql -> new Remake.Line(sql, holder.id(), column.loss(holder)))
                .toList();
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
