package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keys and checks of tables and domains. */
final class Constraints implements Wording {

    @Override
    public int rank(SchemaObject constraint) {
        return foreign(constraint) ? 75 : 60;
    }

    private static boolean foreign(SchemaObject constraint) {
        return "foreign key".equals(constraint.fact("kind"));
    }

    @Override
    public String called(SchemaObject constraint, Model model) {
        List<String> path = constraint.id().path();
        return "CONSTRAINT " + Sql.name(path.get(2)) + " ON " + (model.isType(path.subList(0, 2)) ? "DOMAIN " : "")
                + Sql.path(path.subList(0, 2));
    }

    /** True for what stands best within {@code CREATE TABLE}. */
    static boolean inline(SchemaObject constraint, Model model) {
        SchemaObject index = index(constraint, model);
        return !foreign(constraint)
                && !("yes".equals(constraint.fact("inherited")) && !ofPartition(constraint, model))
                && !("no".equals(constraint.fact("validated")))
                && !doubled(constraint, model)
                && !(index != null && model.stays(index.id()))
                && !(index != null && index.fact("partition of") != null);
    }

    /** Of two keys of the same columns, the server makes only one where both stand in {@code CREATE TABLE}. */
    private static boolean doubled(SchemaObject constraint, Model model) {
        return "unique constraint".equals(constraint.fact("kind"))
                && model.parts(constraint.id().path().subList(0, 2), "constraint").stream()
                        .filter(other -> Objects.equals(other.fact("columns"), constraint.fact("columns")))
                        .anyMatch(other -> "primary key".equals(other.fact("kind"))
                                || "unique constraint".equals(other.fact("kind"))
                                        && other.id()
                                                        .name()
                                                        .compareTo(
                                                                constraint.id().name())
                                                < 0);
    }

    /** A partition is made by itself, with the checks of its parent, and attached afterwards. */
    private static boolean ofPartition(SchemaObject constraint, Model model) {
        SchemaObject table = model.whole(constraint.id().path().subList(0, 2));
        return table != null && table.fact("partition of") != null;
    }

    static boolean notNull(SchemaObject constraint) {
        return "not-null constraint".equals(constraint.fact("kind"));
    }

    /** The named constraint by which a column refuses NULL, or null. */
    static SchemaObject notNull(SchemaObject column, Model model) {
        return model.parts(column.id().path().subList(0, 2), "constraint").stream()
                .filter(Constraints::notNull)
                .filter(one -> io.seatrial.schema.Names.listed(one.fact("columns"))
                        .contains(column.id().name()))
                .findFirst()
                .orElse(null);
    }

    private static SchemaObject index(SchemaObject constraint, Model model) {
        List<String> path = constraint.id().path();
        return model.get(ObjectId.of("index", path.get(0), path.get(2)));
    }

    @Override
    public List<String> create(SchemaObject constraint, Model model) {
        boolean ofParent = "yes".equals(constraint.fact("inherited"));
        SchemaObject index = index(constraint, model);
        boolean attached = index != null && index.fact("partition of") != null;
        if (ofParent && !attached) {
            return List.of();
        }
        return List.of(added(constraint, model));
    }

    /** The statement that gives it to its table or domain. */
    static String added(SchemaObject constraint, Model model) {
        return head(constraint, model) + " ADD CONSTRAINT "
                + Sql.name(constraint.id().name()) + " " + constraint.fact("definition");
    }

    /** The same for a table that is new, and may be attached as a partition only with the checks of its parent. */
    List<String> createWithin(SchemaObject constraint, Model model) {
        if ("no".equals(constraint.fact("validated")) && ofPartition(constraint, model)) {
            return List.of(added(constraint, model));
        }
        return create(constraint, model);
    }

    /** In two steps: the rule for new rows first, then the look at the old ones. */
    List<String> createGently(SchemaObject constraint, Model model) {
        List<String> statements = new ArrayList<>(create(constraint, model));
        boolean possible = foreign(constraint) || "check constraint".equals(constraint.fact("kind"));
        List<String> table = constraint.id().path().subList(0, 2);
        if (!possible
                || foreign(constraint) && Tables.partitioned(table, model)
                || statements.isEmpty()
                || constraint.fact("validated") != null
                || !constraint.fact("definition").endsWith(")")) {
            return statements;
        }
        return List.of(statements.get(0) + " NOT VALID", validate(constraint, model));
    }

    static String validate(SchemaObject constraint, Model model) {
        return head(constraint, model) + " VALIDATE CONSTRAINT "
                + Sql.name(constraint.id().name());
    }

    private static String head(SchemaObject constraint, Model model) {
        List<String> path = constraint.id().path().subList(0, 2);
        return "ALTER " + (model.isType(path) ? "DOMAIN " : "TABLE ") + Sql.path(path);
    }

    @Override
    public List<String> drop(SchemaObject constraint, Model model) {
        if ("yes".equals(constraint.fact("inherited"))) {
            return List.of();
        }
        if (notNull(constraint)) {
            return List.of();
        }
        return List.of(dropped(constraint, model));
    }

    static String dropped(SchemaObject constraint, Model model) {
        return head(constraint, model) + " DROP CONSTRAINT "
                + Sql.name(constraint.id().name());
    }

    /** What becomes of a named not-null constraint that goes: its column or domain may go on refusing NULL without a name. */
    static List<String> unnamed(SchemaObject constraint, Passage passage) {
        List<String> path = constraint.id().path().subList(0, 2);
        boolean domain = passage.from().isType(path);
        SchemaObject owner = passage.to().whole(path);
        if (!domain && owner != null) {
            String column =
                    io.seatrial.schema.Names.listed(constraint.fact("columns")).get(0);
            owner = passage.to().get(ObjectId.of("column", path.get(0), path.get(1), column));
        }
        if (owner == null || "yes".equals(constraint.fact("inherited"))) {
            return List.of();
        }
        String head = head(constraint, passage.from());
        String name = Sql.name(constraint.id().name());
        if (!"no".equals(owner.fact("nullable"))) {
            return domain ? List.of(head + " DROP CONSTRAINT " + name) : List.of();
        }
        SchemaObject named = domain ? null : notNull(owner, passage.to());
        String then = named != null ? named.id().name() : domain ? path.get(1) + "_not_null" : usualNotNull(owner);
        List<String> statements = new ArrayList<>(plain(constraint, passage.from()));
        if (!then.equals(constraint.id().name())) {
            statements.add(head + " RENAME CONSTRAINT " + name + " TO " + Sql.name(then));
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
            statements.add(validate(constraint, model));
        }
        if ("no".equals(constraint.fact("inheritable"))) {
            statements.add(head(constraint, model) + " ALTER CONSTRAINT "
                    + Sql.name(constraint.id().name()) + " INHERIT");
        }
        return statements;
    }

    private static String usualNotNull(SchemaObject column) {
        return column.id().path().get(1) + "_" + column.id().name() + "_not_null";
    }

    /** Gives a column's not-null constraint that is there already its name; null where it is not there. */
    static List<String> named(SchemaObject constraint, Passage passage) {
        List<String> path = constraint.id().path().subList(0, 2);
        if (!notNull(constraint)) {
            return null;
        }
        if (passage.to().isType(path)) {
            return "no".equals(passage.from().whole(path).fact("nullable"))
                    ? List.of(renamed(constraint, path.get(1) + "_not_null", passage.to()))
                    : null;
        }
        String column =
                io.seatrial.schema.Names.listed(constraint.fact("columns")).get(0);
        SchemaObject before = passage.from().get(ObjectId.of("column", path.get(0), path.get(1), column));
        if (before == null || constraint.fact("inherited") != null) {
            // It comes with its column, or with the parent's.
            return List.of();
        }
        if (!"no".equals(before.fact("nullable"))) {
            return null;
        }
        // Where it had another name, that one was changed when it went.
        boolean called = notNull(before, passage.from()) != null;
        return called ? List.of() : named(constraint, before, passage.to());
    }

    private static List<String> named(SchemaObject constraint, SchemaObject column, Model model) {
        String head = head(constraint, model);
        if ("no".equals(constraint.fact("validated"))) {
            String loose = " ALTER COLUMN " + Sql.name(column.id().name()) + " DROP NOT NULL";
            return List.of(head + loose, added(constraint, model));
        }
        List<String> statements = new ArrayList<>();
        String name = constraint.id().name();
        if (!usualNotNull(column).equals(name)) {
            statements.add(renamed(constraint, usualNotNull(column), model));
        }
        if ("no".equals(constraint.fact("inheritable"))) {
            statements.add(head + " ALTER CONSTRAINT " + Sql.name(name) + " NO INHERIT");
        }
        return statements;
    }

    private static String renamed(SchemaObject constraint, String from, Model model) {
        return head(constraint, model) + " RENAME CONSTRAINT " + Sql.name(from) + " TO "
                + Sql.name(constraint.id().name());
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        if (Set.of("validated", "definition").equals(facts) && after.fact("validated") == null) {
            return List.of(validate(after, passage.to()));
        }
        if (foreign(after) && Set.of("deferrable", "definition").equals(facts)) {
            String deferrable = after.fact("deferrable");
            return List.of(head(after, passage.to()) + " ALTER CONSTRAINT "
                    + Sql.name(after.id().name())
                    + (deferrable == null ? " NOT DEFERRABLE" : " DEFERRABLE " + deferrable.toUpperCase()));
        }
        return Set.of("inherited").equals(facts) ? List.of() : null;
    }
}
