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

    /** How a statement begins that changes it. */
    static String head(SchemaObject constraint, Model model) {
        List<String> path = constraint.id().path().subList(0, 2);
        return "ALTER " + (model.isType(path) ? "DOMAIN " : "TABLE ") + Sql.path(path);
    }

    @Override
    public List<String> drop(SchemaObject constraint, Model model) {
        if ("yes".equals(constraint.fact("inherited"))) {
            return List.of();
        }
        if (NotNulls.is(constraint)) {
            return List.of();
        }
        return List.of(dropped(constraint, model));
    }

    static String dropped(SchemaObject constraint, Model model) {
        return head(constraint, model) + " DROP CONSTRAINT "
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
