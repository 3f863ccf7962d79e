package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.Kind;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Recognises what a table's column gets from the table's parent when that one changes. */
final class Inherited {

    /** What a statement on the parent gives to all heirs alike, and may be said of each table by itself. */
    private static final Set<String> BY_ITSELF = Set.of("statistics target", "storage");

    private Inherited() {}

    /** {@code ONLY} where the table has heirs, so that each of them keeps or gets its own. */
    static String only(List<String> table, Model model) {
        boolean heirs =
                model.all("table").stream().anyMatch(heir -> parents(heir).contains(table));
        return heirs ? "ONLY " : "";
    }

    private static List<List<String>> parents(SchemaObject table) {
        String parents = table.fact("partition of") != null ? table.fact("partition of") : table.fact("inherits");
        return parents == null
                ? List.of()
                : Arrays.stream(parents.split(", ")).map(Names::unquoted).toList();
    }

    /** What a column of a new table has otherwise than the parent that it comes from. */
    static List<String> own(SchemaObject column, Model model) {
        List<String> statements = new ArrayList<>();
        SchemaObject table = model.whole(column.id().path().subList(0, 2));
        if (!"yes".equals(column.fact("inherited")) || table.fact("inherits") == null) {
            return statements;
        }
        List<SchemaObject> parents = above(column, table, model);
        String head = "ALTER TABLE " + Sql.path(table.id().path()) + " ALTER COLUMN "
                + Sql.name(column.id().name()) + " ";
        boolean refuses = parents.stream().anyMatch(parent -> "no".equals(parent.fact("nullable")));
        if ("no".equals(column.fact("nullable")) && !refuses && NotNulls.of(column, model) == null) {
            statements.add(head + "SET NOT NULL");
        }
        boolean same = parents.stream()
                .allMatch(parent -> Objects.equals(parent.fact("default"), column.fact("default"))
                        || parent.fact("generated as") != null);
        if (!same) {
            statements.addAll(Columns.defaults(column, column));
        }
        return statements;
    }

    /** What a table's column has otherwise than the parents that get it at the same time, and hand it down. */
    static List<String> arriving(SchemaObject column, Model model) {
        SchemaObject table = model.whole(column.id().path().subList(0, 2));
        if (!"yes".equals(column.fact("inherited")) || table == null) {
            return List.of();
        }
        List<SchemaObject> parents = above(column, table, model);
        List<String> statements = new ArrayList<>();
        if (!parents.isEmpty()
                && column.fact("generated as") == null
                && parents.stream()
                        .anyMatch(parent -> !Objects.equals(parent.fact("default"), column.fact("default")))) {
            statements.addAll(Columns.defaults(column, column));
        }
        boolean refuses = parents.stream().anyMatch(parent -> "no".equals(parent.fact("nullable")));
        if ("no".equals(column.fact("nullable")) && !refuses && NotNulls.of(column, model) == null) {
            statements.add("ALTER TABLE " + Sql.path(table.id().path()) + " ALTER COLUMN "
                    + Sql.name(column.id().name()) + " SET NOT NULL");
        }
        statements.addAll(Columns.settings(column, model));
        return statements;
    }

    /** The tables that the table of an inherited column has it from. */
    static Set<ObjectId> parents(SchemaObject column, Model model) {
        SchemaObject table = model.whole(column.id().path().subList(0, 2));
        Set<ObjectId> found = new java.util.TreeSet<>();
        if (table != null && "yes".equals(column.fact("inherited"))) {
            above(column, table, model).forEach(one -> found.add(model.root(one)));
        }
        return found;
    }

    /** The columns of that name in the table's parents. */
    private static List<SchemaObject> above(SchemaObject column, SchemaObject table, Model model) {
        List<SchemaObject> above = new ArrayList<>();
        for (List<String> parent : parents(table)) {
            List<String> path = new ArrayList<>(parent);
            path.add(column.id().name());
            SchemaObject one = model.get(new ObjectId(new Kind("column"), path));
            if (one != null) {
                above.add(one);
            }
        }
        return above;
    }

    static boolean check(SchemaObject constraint) {
        return "check constraint".equals(constraint.fact("kind"));
    }

    /** What validates a check that the parents of a table have, too, but not for the rows they had before. */
    static List<String> validatedAlone(SchemaObject constraint, Model model) {
        SchemaObject table = model.whole(constraint.id().path().subList(0, 2));
        String parents = table == null ? null : table.fact("inherits");
        if (parents == null || !"yes".equals(constraint.fact("inherited")) || constraint.fact("validated") != null) {
            return List.of();
        }
        boolean open = List.of(parents.split(", ")).stream()
                .map(Names::unquoted)
                .map(path -> model.get(ObjectId.of(
                        "constraint", path.get(0), path.get(1), constraint.id().name())))
                .anyMatch(parent -> parent != null && "no".equals(parent.fact("validated")));
        return open ? List.of(Constraints.validate(constraint, model)) : List.of();
    }

    /** True for a column or check that a table keeps when it leaves the parent that it had it from. */
    static boolean leftBehind(SchemaObject column, Passage passage) {
        return passage.to().get(column.id()) == null && otherParents(column, passage);
    }

    /** True for a column or check that a table gets from a parent which it has only now; it must be there before that. */
    static boolean fromNewParent(SchemaObject column, Passage passage) {
        return otherParents(column, passage);
    }

    private static boolean otherParents(SchemaObject column, Passage passage) {
        List<String> path = column.id().path().subList(0, 2);
        SchemaObject before = passage.from().whole(path);
        SchemaObject after = passage.to().whole(path);
        // A check that was declared by the table, too, goes as one that was not; so does what refuses NULL.
        boolean inherited = check(column) || NotNulls.is(column)
                ? column.fact("inherited") != null
                : "yes".equals(column.fact("inherited"));
        return inherited
                && before != null
                && after != null
                && before.id().equals(after.id())
                && (Ancestry.FACTS.stream().anyMatch(fact -> !Objects.equals(before.fact(fact), after.fact(fact)))
                        || parents(after).stream().anyMatch(parent -> anew(parent, passage)));
    }

    private static boolean anew(List<String> parent, Passage passage) {
        SchemaObject table = passage.to().whole(parent);
        return table != null && !passage.to().stays(table.id());
    }

    /** True when the parent's column comes to the same by a change of its own, which the server hands down. */
    static boolean fromParent(SchemaObject column, String fact, Passage passage) {
        if (column.fact("inherited") == null || BY_ITSELF.contains(fact)) {
            return false;
        }
        for (List<String> parent : parents(passage.to().whole(column.id().path().subList(0, 2)))) {
            List<String> path = new ArrayList<>(parent);
            path.add(column.id().name());
            ObjectId id = new ObjectId(new Kind("column"), path);
            SchemaObject old = passage.from().get(id);
            SchemaObject now = passage.to().get(id);
            if (old != null
                    && now != null
                    && !Objects.equals(old.fact(fact), now.fact(fact))
                    && Objects.equals(now.fact(fact), column.fact(fact))) {
                return true;
            }
        }
        return false;
    }
}
