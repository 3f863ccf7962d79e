package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
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
                && !(index != null && index.fact("partition of") != null);
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
        return List.of(head(constraint, model) + " ADD CONSTRAINT "
                + Sql.name(constraint.id().name()) + " " + constraint.fact("definition"));
    }

    /** In two steps: the rule for new rows first, then the look at the old ones. */
    List<String> createGently(SchemaObject constraint, Model model) {
        List<String> statements = new ArrayList<>(create(constraint, model));
        boolean possible = foreign(constraint) || "check constraint".equals(constraint.fact("kind"));
        if (!possible
                || statements.isEmpty()
                || constraint.fact("validated") != null
                || !constraint.fact("definition").endsWith(")")) {
            return statements;
        }
        return List.of(statements.get(0) + " NOT VALID", validate(constraint, model));
    }

    private static String validate(SchemaObject constraint, Model model) {
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
        if ("not-null constraint".equals(constraint.fact("kind"))
                && !model.isType(constraint.id().path().subList(0, 2))) {
            return List.of();
        }
        return List.of(head(constraint, model) + " DROP CONSTRAINT "
                + Sql.name(constraint.id().name()));
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
