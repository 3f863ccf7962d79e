package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Materialised views; their rows can be computed again. */
final class MaterializedViews implements Wording {

    @Override
    public int rank(SchemaObject view) {
        return 57;
    }

    @Override
    public String called(SchemaObject view, Model model) {
        return "MATERIALIZED VIEW " + Sql.path(view.id().path());
    }

    @Override
    public List<String> create(SchemaObject view, Model model) {
        String method = view.fact("access method") == null ? "" : " USING " + view.fact("access method");
        String options = view.fact("options") == null ? "" : " WITH (" + Sql.options(view.fact("options")) + ")";
        String space = view.fact("tablespace") == null ? "" : " TABLESPACE " + Sql.name(view.fact("tablespace"));
        String rows = "no".equals(view.fact("populated")) ? "\n WITH NO DATA" : "";
        List<String> statements = new ArrayList<>();
        statements.add(
                "CREATE " + called(view, model) + method + options + space + " AS\n" + Views.definition(view) + rows);
        if (Set.of("full", "nothing").contains(String.valueOf(view.fact("replica identity")))) {
            statements.add(identity(view));
        }
        model.columns(view.id().path()).forEach(column -> statements.addAll(settings(column)));
        return statements;
    }

    private static List<String> settings(SchemaObject column) {
        return Columns.settings(column).stream()
                .map(statement -> statement.replaceFirst("^ALTER TABLE", "ALTER MATERIALIZED VIEW"))
                .toList();
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        if (!Set.of("options", "populated", "tablespace", "replica identity").containsAll(facts)) {
            return null;
        }
        List<String> statements = new ArrayList<>();
        if (facts.contains("options")) {
            String head = "ALTER " + called(after, null) + " ";
            statements.addAll(Columns.options(head, before.fact("options"), after.fact("options"), ""));
        }
        if (facts.contains("tablespace")) {
            statements.addAll(Sql.tablespace("ALTER " + called(after, null), after.fact("tablespace")));
        }
        if (facts.contains("replica identity") && !"index".equals(after.fact("replica identity"))) {
            statements.add(identity(after));
        }
        if (facts.contains("populated")) {
            boolean empty = "no".equals(after.fact("populated"));
            statements.add("REFRESH " + called(after, null) + (empty ? " WITH NO DATA" : ""));
        }
        return statements;
    }

    /** Where it is an index, that says so itself. */
    private static String identity(SchemaObject view) {
        String identity = view.fact("replica identity");
        return "ALTER MATERIALIZED VIEW " + Sql.path(view.id().path()) + " REPLICA IDENTITY "
                + (identity == null ? "DEFAULT" : identity.toUpperCase());
    }
}
