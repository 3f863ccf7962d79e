package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.sql.Operation.Verb;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Indexes; those of a constraint come and go with it. */
final class Indexes implements Wording {

    private static final Set<String> SETTABLE =
            Set.of("options", "clustered", "replica identity", "partition of", "tablespace", "statistics targets");

    private static final Pattern WITH = Pattern.compile(" WITH (\\([^()]*\\))");

    /** When tables have been attached: the server would choose for itself among indexes of the same columns. */
    private static final int OF_PARENT = 69;
    /** When the parent's is there, too. */
    private static final int ATTACHED = 70;

    @Override
    public int rank(SchemaObject index) {
        return index.fact("definition").contains(" ON ONLY ") ? OF_PARENT : 65;
    }

    @Override
    public String called(SchemaObject index, Model model) {
        return "INDEX " + Sql.path(index.id().path());
    }

    @Override
    public List<String> create(SchemaObject index, Model model) {
        List<String> statements = new ArrayList<>();
        if (index.fact("constraint") == null) {
            String space = index.fact("tablespace") == null ? "" : " TABLESPACE " + Sql.name(index.fact("tablespace"));
            String definition = definition(index);
            int where = index.fact("predicate") == null
                    ? definition.length()
                    : definition.lastIndexOf(" WHERE " + index.fact("predicate"));
            statements.add(
                    space.isEmpty() || where < 0
                            ? definition
                            : definition.substring(0, where) + space + definition.substring(where));
        }
        if (index.fact("constraint") != null && index.fact("options") != null) {
            statements.add(
                    "ALTER INDEX " + Sql.path(index.id().path()) + " SET (" + Sql.options(index.fact("options")) + ")");
        }
        settings(index, statements);
        return statements;
    }

    private static void settings(SchemaObject index, List<String> statements) {
        for (String fact : List.of("clustered", "replica identity", "statistics targets")) {
            if (index.fact(fact) != null) {
                statements.addAll(set(index, fact));
            }
        }
    }

    private static List<String> set(SchemaObject index, String fact) {
        String value = index.fact(fact);
        String table = "ALTER TABLE " + index.fact("table");
        return switch (fact) {
            case "clustered" ->
                List.of(table
                        + (value == null
                                ? " SET WITHOUT CLUSTER"
                                : " CLUSTER ON " + Sql.name(index.id().name())));
            case "replica identity" ->
                List.of(table + " REPLICA IDENTITY "
                        + (value == null
                                ? "DEFAULT"
                                : "USING INDEX " + Sql.name(index.id().name())));
            default -> targets(index, value);
        };
    }

    private static List<String> targets(SchemaObject index, String value) {
        List<String> statements = new ArrayList<>();
        for (String target : value == null ? new String[0] : value.split(", ")) {
            String[] parts = target.split(": ");
            statements.add("ALTER INDEX " + Sql.path(index.id().path()) + " ALTER COLUMN " + parts[0]
                    + " SET STATISTICS " + parts[1]);
        }
        return statements;
    }

    /** Makes it a part of the index of its table's parent, when the table is a partition and that index is there. */
    static void attach(SchemaObject index, Turnover turnover) {
        String statement = "ALTER INDEX " + index.fact("partition of") + " ATTACH PARTITION "
                + Sql.path(index.id().path());
        SchemaObject parent =
                turnover.to().get(new ObjectId(index.id().kind(), Names.unquoted(index.fact("partition of"))));
        Set<ObjectId> table = new TreeSet<>(turnover.to().mentioned(parent.fact("table")));
        turnover.say(turnover.operation(Verb.ALTER, index, true, Set.of(), table, List.of(statement), null)
                .at(ATTACHED));
    }

    /** The server's own text without what it says for completeness. */
    private static String definition(SchemaObject index) {
        String text = index.fact("definition");
        return "btree".equals(index.fact("method")) ? text.replaceFirst(" USING btree \\(", " (") : text;
    }

    static String gently(String statement, SchemaObject index, Model model, Wishes wishes) {
        return wishes.concurrently() && !Tables.partitioned(model.rootPath(index), model)
                ? statement
                        .replaceFirst("^CREATE (UNIQUE )?INDEX (?!CONCURRENTLY)", "CREATE $1INDEX CONCURRENTLY ")
                        .replaceFirst("^DROP INDEX ", "DROP INDEX CONCURRENTLY ")
                : statement;
    }

    @Override
    public List<String> drop(SchemaObject index, Model model) {
        return index.fact("constraint") != null || index.fact("partition of") != null
                ? List.of()
                : Wording.super.drop(index, model);
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        boolean others = facts.contains("definition") && !(facts.contains("options") && sameBut(before, after));
        if (others || facts.stream().anyMatch(fact -> !SETTABLE.contains(fact) && !fact.equals("definition"))) {
            // The index of a constraint goes and comes with it.
            return before.fact("constraint") != null && after.fact("constraint") != null ? List.of() : null;
        }
        List<String> statements = new ArrayList<>();
        for (String fact : facts) {
            switch (fact) {
                case "options" -> statements.addAll(options(before, after));
                case "tablespace" ->
                    statements.addAll(
                            Sql.tablespace("ALTER INDEX " + Sql.path(after.id().path()), after.fact(fact)));
                case "partition of", "definition" -> {}
                default -> statements.addAll(set(after, fact));
            }
        }
        return statements;
    }

    /** In the order in which the definition has them, as the server keeps it. */
    private static List<String> options(SchemaObject before, SchemaObject after) {
        String head = "ALTER INDEX " + Sql.path(after.id().path());
        List<String> statements = new ArrayList<>();
        if (before.fact("options") != null) {
            statements.add(head + " RESET (" + String.join(", ", Sql.optionNames(before.fact("options"))) + ")");
        }
        if (after.fact("options") != null) {
            Matcher with = WITH.matcher(after.fact("definition"));
            statements.add(
                    head + " SET " + (with.find() ? with.group(1) : "(" + Sql.options(after.fact("options")) + ")"));
        }
        return statements;
    }

    /** True when the definitions differ by the options alone. */
    private static boolean sameBut(SchemaObject before, SchemaObject after) {
        return without(before.fact("definition")).equals(without(after.fact("definition")));
    }

    private static String without(String definition) {
        return WITH.matcher(definition).replaceFirst("");
    }
}
