package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Columns of tables, and attributes of composite types. */
final class Columns implements Wording {

    /** What of a column cannot be changed in place. */
    private static final Set<String> FIXED = Set.of("generated as", "generated kind");

    private static final Set<String> KNOWN = Set.of(
            "type",
            "nullable",
            "default",
            "identity",
            "collation",
            "storage",
            "compression",
            "statistics target",
            "options",
            "server options",
            "position",
            "inherited");

    @Override
    public int rank(SchemaObject column) {
        return 55;
    }

    @Override
    public String called(SchemaObject column, Model model) {
        return "COLUMN " + Sql.path(column.id().path());
    }

    /** As it stands between the parentheses of {@code CREATE TABLE}. */
    static String definition(SchemaObject column, Model model) {
        SchemaObject named = NotNulls.of(column, model);
        String serial = Serials.of(column, model);
        if (serial != null) {
            return Sql.name(column.id().name()) + " " + serial + (named == null ? "" : refusing(named));
        }
        StringBuilder text = new StringBuilder(Sql.name(column.id().name()) + " " + column.fact("type"));
        text.append(Foreign.given(column.fact("server options")));
        add(text, " COLLATE ", column.fact("collation"));
        if (column.fact("generated as") != null) {
            text.append(" GENERATED ALWAYS AS (")
                    .append(column.fact("generated as"))
                    .append(")");
            text.append("virtual".equals(column.fact("generated kind")) ? " VIRTUAL" : " STORED");
        }
        add(text, " DEFAULT ", column.fact("default"));
        boolean identity = Sequences.own(column, model).fact("identity") != null;
        if (identity) {
            text.append(Sequences.identity(column, model));
        }
        if (named != null) {
            text.append(refusing(named));
        } else if ("no".equals(column.fact("nullable")) && !identity && !keyed(column, model)) {
            text.append(" NOT NULL");
        }
        return text.toString();
    }

    private static String refusing(SchemaObject constraint) {
        if ("no".equals(constraint.fact("validated"))) {
            return "";
        }
        return " CONSTRAINT " + Sql.name(constraint.id().name()) + " NOT NULL"
                + ("no".equals(constraint.fact("inheritable")) ? " NO INHERIT" : "");
    }

    /** A primary key says NOT NULL as well. */
    private static boolean keyed(SchemaObject column, Model model) {
        return model.parts(column.id().path().subList(0, 2), "constraint").stream()
                .filter(constraint -> "primary key".equals(constraint.fact("kind")))
                .filter(constraint -> Constraints.inline(constraint, model))
                .anyMatch(constraint -> io.seatrial.schema.Names.listed(constraint.fact("columns"))
                        .contains(column.id().name()));
    }

    private static void add(StringBuilder text, String before, String value) {
        if (value != null) {
            text.append(before).append(value);
        }
    }

    @Override
    public List<String> create(SchemaObject column, Model model) {
        List<String> path = column.id().path().subList(0, 2);
        if (model.isType(path)) {
            String collation = column.fact("collation") == null ? "" : " COLLATE " + column.fact("collation");
            return List.of("ALTER TYPE " + Sql.path(path) + " ADD ATTRIBUTE "
                    + Sql.name(column.id().name()) + " " + column.fact("type") + collation);
        }
        if (!isTable(column, model) || "yes".equals(column.fact("inherited"))) {
            return List.of();
        }
        return added(column, model);
    }

    /** The statements that add it to a table that is there. */
    static List<String> added(SchemaObject column, Model model) {
        List<String> path = column.id().path().subList(0, 2);
        List<String> statements = new ArrayList<>();
        statements.add("ALTER TABLE " + Sql.path(path) + " ADD COLUMN " + definition(column, model)
                + (keyed(column, model) && "no".equals(column.fact("nullable")) ? " NOT NULL" : ""));
        statements.addAll(settings(column, model));
        return statements;
    }

    /** The same of that table alone: its heirs say of theirs what they have. */
    static List<String> settings(SchemaObject column, Model model) {
        String only = Inherited.only(column.id().path().subList(0, 2), model);
        return settings(column).stream()
                .map(one -> one.replaceFirst("^ALTER TABLE ", "ALTER TABLE " + only))
                .toList();
    }

    private static boolean isTable(SchemaObject column, Model model) {
        SchemaObject whole = model.whole(column.id().path().subList(0, 2));
        return whole != null && whole.id().kind().name().equals("table");
    }

    /** What stands in no column definition. */
    static List<String> settings(SchemaObject column) {
        List<String> statements = new ArrayList<>();
        String head = head(column);
        column.facts().forEach((fact, value) -> {
            switch (fact) {
                case "storage" -> statements.add(head + "SET STORAGE " + value);
                case "compression" -> statements.add(head + "SET COMPRESSION " + value);
                case "statistics target" -> statements.add(head + "SET STATISTICS " + value);
                case "options" -> statements.add(head + "SET (" + Sql.options(value) + ")");
                default -> {}
            }
        });
        return statements;
    }

    private static String head(SchemaObject column) {
        return "ALTER TABLE " + Sql.path(column.id().path().subList(0, 2)) + " ALTER COLUMN "
                + Sql.name(column.id().name()) + " ";
    }

    static String dropped(SchemaObject column) {
        return "ALTER TABLE " + Sql.path(column.id().path().subList(0, 2)) + " DROP COLUMN "
                + Sql.name(column.id().name());
    }

    @Override
    public List<String> drop(SchemaObject column, Model model) {
        List<String> path = column.id().path().subList(0, 2);
        if (model.isType(path)) {
            return List.of("ALTER TYPE " + Sql.path(path) + " DROP ATTRIBUTE "
                    + Sql.name(column.id().name()));
        }
        return isTable(column, model) && !"yes".equals(column.fact("inherited")) ? List.of(dropped(column)) : List.of();
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        List<String> path = after.id().path().subList(0, 2);
        if (passage.to().isType(path)) {
            return attribute(after, facts);
        }
        if (facts.stream().anyMatch(FIXED::contains)) {
            return generated(before, after, facts);
        }
        if (!KNOWN.containsAll(facts) || !isTable(after, passage.to())) {
            return facts.equals(Set.of("default")) ? defaults(before, after) : List.of();
        }
        SchemaObject old = Sequences.own(before, passage.from());
        SchemaObject now = Sequences.own(after, passage.to());
        Set<String> own = Planner.facts(old, now);
        own.removeIf(fact -> Inherited.fromParent(after, fact, passage));
        return new ColumnChange(old, now, own, passage).statements();
    }

    static List<String> attribute(SchemaObject after, Set<String> facts) {
        if (facts.contains("type") || facts.contains("collation")) {
            String collation = after.fact("collation") == null ? "" : " COLLATE " + after.fact("collation");
            return List.of("ALTER TYPE " + Sql.path(after.id().path().subList(0, 2)) + " ALTER ATTRIBUTE "
                    + Sql.name(after.id().name()) + " SET DATA TYPE " + after.fact("type") + collation);
        }
        return List.of();
    }

    /** A stored expression can be dropped, its values stay; every other change makes the column anew. */
    private static List<String> generated(SchemaObject before, SchemaObject after, Set<String> facts) {
        boolean stays = after.fact("generated as") == null && before.fact("generated kind") == null;
        return stays && Set.of("generated as", "position").containsAll(facts)
                ? List.of(head(after) + "DROP EXPRESSION")
                : null;
    }

    static List<String> defaults(SchemaObject before, SchemaObject after) {
        return List.of(head(after)
                + (after.fact("default") == null ? "DROP DEFAULT" : "SET DEFAULT " + after.fact("default")));
    }

    /** Sets what is new and takes back what is gone of {@code a=1, b=2}. */
    static List<String> options(String head, String before, String after, String prefix) {
        List<String> statements = new ArrayList<>();
        Set<String> now = Set.copyOf(Sql.optionNames(after));
        List<String> gone = Sql.optionNames(before).stream()
                .filter(name -> !now.contains(name))
                .map(name -> prefix + name)
                .toList();
        if (!gone.isEmpty()) {
            statements.add(head + "RESET (" + String.join(", ", gone) + ")");
        }
        if (after != null) {
            statements.add(head + "SET (" + prefix + Sql.options(after).replace(", ", ", " + prefix) + ")");
        }
        return statements;
    }

    @Override
    public String loss(SchemaObject column) {
        return column.fact("generated as") == null
                ? "the values of " + Sql.path(column.id().path())
                : null;
    }
}
