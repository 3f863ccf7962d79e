package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Not-null constraints with a name, or of which there is something else to say; the others are a fact of their column. */
final class NotNulls {

    private NotNulls() {}

    static boolean is(SchemaObject constraint) {
        return "not-null constraint".equals(constraint.fact("kind"));
    }

    /** The named constraint by which a column refuses NULL, or null. */
    static SchemaObject of(SchemaObject column, Model model) {
        return model.parts(column.id().path().subList(0, 2), "constraint").stream()
                .filter(NotNulls::is)
                .filter(one ->
                        Names.listed(one.fact("columns")).contains(column.id().name()))
                .findFirst()
                .orElse(null);
    }

    /** What becomes of a named not-null constraint that goes: its column or domain may go on refusing NULL without a name. */
    static List<String> unnamed(SchemaObject constraint, Passage passage) {
        List<String> path = constraint.id().path().subList(0, 2);
        boolean domain = passage.from().isType(path);
        SchemaObject owner = passage.to().whole(path);
        if (!domain && owner != null) {
            String column = Names.listed(constraint.fact("columns")).get(0);
            owner = passage.to().get(ObjectId.of("column", path.get(0), path.get(1), column));
        }
        if (owner == null) {
            return List.of();
        }
        if ("yes".equals(constraint.fact("inherited")) && !Inherited.leftBehind(constraint, passage)) {
            return constraint.fact("comment") == null
                    ? List.of()
                    : List.of("COMMENT ON " + Kinds.CONSTRAINTS.called(constraint, passage.from()) + " IS NULL");
        }
        String head = Constraints.head(constraint, passage.from());
        String name = Sql.name(constraint.id().name());
        if (!"no".equals(owner.fact("nullable"))) {
            return domain ? List.of(head + " DROP CONSTRAINT " + name) : List.of();
        }
        SchemaObject named = domain ? null : of(owner, passage.to());
        String then = named != null ? named.id().name() : domain ? path.get(1) + "_not_null" : usual(owner);
        List<String> statements = new ArrayList<>(plain(constraint, passage.from()));
        if (!then.equals(constraint.id().name())) {
            statements.addAll(
                    domain
                            ? List.of(Swaps.renamed(head, constraint.id().name(), then))
                            : new Swaps(head, leaving(path, passage))
                                    .renamed(constraint.id().name(), then));
        }
        return statements;
    }

    /** What makes a not-null constraint one of which there is nothing to say but its name. */
    private static List<String> plain(SchemaObject constraint, Model model) {
        List<String> statements = new ArrayList<>();
        if (constraint.fact("comment") != null) {
            statements.add("COMMENT ON " + Kinds.CONSTRAINTS.called(constraint, model) + " IS NULL");
        }
        if ("no".equals(constraint.fact("validated"))) {
            statements.add(Constraints.validate(constraint, model));
        }
        if ("no".equals(constraint.fact("inheritable"))) {
            statements.add(Constraints.head(constraint, model) + " ALTER CONSTRAINT "
                    + Sql.name(constraint.id().name()) + " INHERIT");
        }
        return statements;
    }

    private static String usual(SchemaObject column) {
        return column.id().path().get(1) + "_" + column.id().name() + "_not_null";
    }

    /** Gives a column's not-null constraint that is there already its name; null where it is not there. */
    static List<String> named(SchemaObject constraint, Passage passage) {
        List<String> path = constraint.id().path().subList(0, 2);
        if (!is(constraint)) {
            return null;
        }
        if (passage.to().isType(path)) {
            return "no".equals(passage.from().whole(path).fact("nullable"))
                    ? List.of(Swaps.renamed(
                            Constraints.head(constraint, passage.to()),
                            path.get(1) + "_not_null",
                            constraint.id().name()))
                    : null;
        }
        String column = Names.listed(constraint.fact("columns")).get(0);
        SchemaObject before = passage.from().get(ObjectId.of("column", path.get(0), path.get(1), column));
        if (before == null || constraint.fact("inherited") != null && !Inherited.fromNewParent(constraint, passage)) {
            // It comes with its column, or with the parent's.
            return List.of();
        }
        if (!"no".equals(before.fact("nullable"))) {
            return null;
        }
        // Where it had another name, that one was changed when it went.
        boolean called = of(before, passage.from()) != null;
        return called ? List.of() : named(constraint, before, passage);
    }

    private static List<String> named(SchemaObject constraint, SchemaObject column, Passage passage) {
        Model model = passage.to();
        String head = Constraints.head(constraint, model);
        if ("no".equals(constraint.fact("validated"))) {
            String loose = " ALTER COLUMN " + Sql.name(column.id().name()) + " DROP NOT NULL";
            return List.of(head + loose, Constraints.added(constraint, model));
        }
        List<String> statements = new ArrayList<>();
        String name = constraint.id().name();
        if (!usual(column).equals(name)) {
            List<String> path = constraint.id().path().subList(0, 2);
            if (holder(name, path, passage) != null) {
                statements.add(Swaps.renamed(head, name, name + "1"));
            }
            statements.addAll(new Swaps(head, arriving(path, passage)).renamed(usual(column), name));
        }
        if ("no".equals(constraint.fact("inheritable"))) {
            statements.add(head + " ALTER CONSTRAINT " + Sql.name(name) + " NO INHERIT");
        }
        return statements;
    }

    /** What those of a table are called afterwards that were named before, where that is something else. */
    private static Map<String, String> leaving(List<String> table, Passage passage) {
        Map<String, String> names = new TreeMap<>();
        for (SchemaObject one : own(table, passage.from())) {
            SchemaObject owner = column(one, passage.to());
            if (owner != null && "no".equals(owner.fact("nullable"))) {
                SchemaObject named = of(owner, passage.to());
                names.put(
                        one.id().name(),
                        named == null ? usual(owner) : named.id().name());
            }
        }
        names.entrySet().removeIf(name -> name.getKey().equals(name.getValue()));
        return names;
    }

    /** What those of a table were called before that are named afterwards and were not. */
    private static Map<String, String> arriving(List<String> table, Passage passage) {
        Map<String, String> names = new TreeMap<>();
        for (SchemaObject one : own(table, passage.to())) {
            SchemaObject before = column(one, passage.from());
            boolean there = before != null && "no".equals(before.fact("nullable"));
            if (there && of(before, passage.from()) == null && !"no".equals(one.fact("validated"))) {
                names.put(usual(before), one.id().name());
            }
        }
        names.entrySet().removeIf(name -> name.getKey().equals(name.getValue()));
        return names;
    }

    /** The column whose unnamed constraint has that name, and stays unnamed: it is to have the next one that the server makes up. */
    private static SchemaObject holder(String name, List<String> table, Passage passage) {
        return passage.to().columns(table).stream()
                .filter(column -> usual(column).equals(name) && "no".equals(column.fact("nullable")))
                .filter(column -> of(column, passage.to()) == null)
                .filter(column -> passage.from().get(column.id()) != null
                        && "no".equals(passage.from().get(column.id()).fact("nullable"))
                        && of(passage.from().get(column.id()), passage.from()) == null)
                .findFirst()
                .orElse(null);
    }

    private static List<SchemaObject> own(List<String> table, Model model) {
        return model.parts(table, "constraint").stream()
                .filter(one -> is(one) && one.fact("inherited") == null)
                .toList();
    }

    private static SchemaObject column(SchemaObject constraint, Model model) {
        List<String> path = constraint.id().path();
        String name = Names.listed(constraint.fact("columns")).get(0);
        return model.get(ObjectId.of("column", path.get(0), path.get(1), name));
    }
}
