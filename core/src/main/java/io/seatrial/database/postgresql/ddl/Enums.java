package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.Token;
import io.seatrial.diff.Tokens;
import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Labels of enums: added in place, and taken away by putting another type in the place of the old one. A domain on
 * another type is put in the place of the old one, too.
 */
final class Enums {

    private Enums() {}

    static List<String> alter(SchemaObject before, SchemaObject after, Passage passage) {
        List<String> old = labels(before);
        List<String> now = labels(after);
        String head = "ALTER TYPE " + Sql.path(after.id().path());
        int renamed = renamed(old, now);
        if (renamed >= 0) {
            return List.of(head + " RENAME VALUE " + old.get(renamed) + " TO " + now.get(renamed));
        }
        return kept(old, now) ? added(head, old, now) : replaced(before, after, passage);
    }

    /** True for changes that leave the type itself in place. */
    static boolean inPlace(SchemaObject before, SchemaObject after) {
        List<String> old = labels(before);
        List<String> now = labels(after);
        return renamed(old, now) >= 0 || kept(old, now);
    }

    private static List<String> labels(SchemaObject type) {
        String labels = type.fact("labels");
        return labels == null
                ? List.of()
                : Tokens.of(labels).stream()
                        .filter(token -> token.kind() == Token.Kind.STRING)
                        .map(Token::text)
                        .toList();
    }

    /** The place of the one label that has another name now; -1 where it is not just one. */
    private static int renamed(List<String> old, List<String> now) {
        int place = -1;
        for (int i = 0; i < old.size() && old.size() == now.size(); i++) {
            if (!old.get(i).equals(now.get(i))) {
                if (place >= 0 || now.contains(old.get(i)) || old.contains(now.get(i))) {
                    return -1;
                }
                place = i;
            }
        }
        return place;
    }

    private static boolean kept(List<String> old, List<String> now) {
        List<String> same = new ArrayList<>(now);
        same.retainAll(old);
        return same.equals(old);
    }

    private static List<String> added(String head, List<String> old, List<String> now) {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!old.contains(now.get(i))) {
                boolean last = now.subList(i, now.size()).stream().noneMatch(old::contains);
                String place = last ? "" : i > 0 ? " AFTER " + now.get(i - 1) : " BEFORE " + now.get(i + 1);
                if (!last && i == 0) {
                    place = " BEFORE "
                            + now.stream().filter(old::contains).findFirst().orElseThrow();
                }
                statements.add(head + " ADD VALUE " + now.get(i) + place);
            }
        }
        return statements;
    }

    /** Makes the new type, moves all that is of the old one, and drops that. */
    static List<String> replaced(SchemaObject before, SchemaObject after, Passage passage) {
        List<String> statements = new ArrayList<>();
        String word = before.fact("base type") == null ? "TYPE " : "DOMAIN ";
        aside(word, before, statements);
        statements.addAll(new Types().create(after, passage.to()));
        for (SchemaObject constraint : passage.to().parts(after.id().path(), "constraint")) {
            statements.addAll(Kinds.CONSTRAINTS.create(constraint, passage.to()));
            statements.addAll(Trimmings.between(null, constraint, passage.to(), null, null));
        }
        statements.addAll(Trimmings.between(null, before, passage.from(), null, null));
        for (SchemaObject domain : domains(before, passage)) {
            aside("DOMAIN ", domain, statements);
            statements.addAll(new Types().create(domain, passage.from()));
            passage.from().parts(domain.id().path(), "constraint").stream()
                    .filter(constraint -> passage.to().get(constraint.id()) != null)
                    .forEach(constraint -> statements.addAll(Kinds.CONSTRAINTS.create(constraint, passage.from())));
            statements.addAll(Trimmings.between(null, domain, passage.from(), null, null));
            users(domain, passage).forEach(column -> statements.addAll(moved(column, passage)));
            statements.add("DROP DOMAIN " + old(domain));
        }
        users(before, passage).forEach(column -> statements.addAll(moved(column, passage)));
        attributes(before, passage)
                .forEach(attribute -> statements.addAll(Columns.attribute(attribute, Set.of("type"))));
        statements.add("DROP " + word + old(before));
        return statements;
    }

    private static void aside(String word, SchemaObject type, List<String> statements) {
        statements.add("ALTER " + word + Sql.path(type.id().path()) + " RENAME TO "
                + Sql.name(type.id().name() + "_old"));
    }

    private static String old(SchemaObject type) {
        return Sql.path(List.of(type.id().path().get(0), type.id().name() + "_old"));
    }

    /** The domains on that type that stay domains on it. */
    static List<SchemaObject> domains(SchemaObject type, Passage passage) {
        return passage.from().schema().objects().values().stream()
                .filter(object -> object.fact("base type") != null
                        && Names.unquoted(object.fact("base type"))
                                .equals(type.id().path()))
                .filter(object -> passage.to().get(object.id()) != null
                        && object.fact("base type")
                                .equals(passage.to().get(object.id()).fact("base type")))
                .toList();
    }

    /** The columns of tables that hold such values now and go on doing so. */
    static List<SchemaObject> users(SchemaObject type, Passage passage) {
        return holders("table", type, passage);
    }

    /** The attributes of composite types that are such values now and stay so; columns of these, the server leaves alone. */
    private static List<SchemaObject> attributes(SchemaObject type, Passage passage) {
        return holders("type", type, passage);
    }

    private static List<SchemaObject> holders(String kind, SchemaObject type, Passage passage) {
        return passage.from().schema().objects().values().stream()
                .filter(object -> object.id().kind().name().equals("column"))
                .filter(object -> !"yes".equals(object.fact("inherited")))
                .filter(object ->
                        is(kind, passage.from().whole(object.id().path().subList(0, 2))))
                .filter(object -> Names.unquoted(object.fact("type").replace("[]", ""))
                        .equals(type.id().path()))
                .filter(object -> passage.to().get(object.id()) != null
                        && passage.to().get(object.id()).fact("type").equals(object.fact("type")))
                .toList();
    }

    private static boolean is(String kind, SchemaObject whole) {
        return whole != null && whole.id().kind().name().equals(kind);
    }

    private static List<String> moved(SchemaObject column, Passage passage) {
        String type = column.fact("type").replace("[]", "");
        String head = "ALTER TABLE " + Sql.path(column.id().path().subList(0, 2)) + " ALTER COLUMN "
                + Sql.name(column.id().name()) + " ";
        String suffix = column.fact("type").endsWith("[]") ? "[]" : "";
        List<String> statements = new ArrayList<>();
        if (column.fact("default") != null) {
            statements.add(head + "DROP DEFAULT");
        }
        statements.add(head + "TYPE " + type + suffix + " USING "
                + Sql.name(column.id().name()) + "::text" + suffix + "::" + type + suffix);
        String now = passage.to().get(column.id()).fact("default");
        if (column.fact("default") != null && column.fact("default").equals(now)) {
            statements.add(head + "SET DEFAULT " + now);
        }
        return statements;
    }
}
