package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tables, partitioned and foreign ones included, with the columns and keys they are made with. */
final class Tables implements Wording {

    private static final Set<String> SETTABLE = Set.of(
            "persistence",
            "options",
            "toast options",
            "tablespace",
            "replica identity",
            "row security",
            "row security for the owner",
            "inherits",
            "of type",
            "partition of",
            "partition bound",
            "server options");

    @Override
    public int rank(SchemaObject table) {
        return 50;
    }

    @Override
    public String called(SchemaObject table, Model model) {
        return (table.fact("kind").equals("foreign table") ? "FOREIGN TABLE " : "TABLE ") + path(table);
    }

    private static String path(SchemaObject table) {
        return Sql.path(table.id().path());
    }

    @Override
    public List<String> create(SchemaObject table, Model model) {
        List<String> statements = new ArrayList<>();
        statements.add(head(table) + body(table, model) + tail(table));
        alterations(table, statements);
        return statements;
    }

    private String head(SchemaObject table) {
        String unlogged = "unlogged".equals(table.fact("persistence")) ? "UNLOGGED " : "";
        return "CREATE " + unlogged + called(table, null);
    }

    private static String body(SchemaObject table, Model model) {
        List<String> lines = new ArrayList<>();
        for (SchemaObject column : model.columns(table.id().path())) {
            if (!"yes".equals(column.fact("inherited")) || table.fact("partition of") != null) {
                lines.add(Columns.definition(column, model));
            }
        }
        for (SchemaObject constraint : model.parts(table.id().path(), "constraint")) {
            if (Constraints.inline(constraint, model) && !NotNulls.is(constraint)) {
                lines.add("CONSTRAINT " + Sql.name(constraint.id().name()) + " " + constraint.fact("definition"));
            }
        }
        return lines.isEmpty() ? " ()" : " (\n    " + String.join(",\n    ", lines) + "\n)";
    }

    private static String tail(SchemaObject table) {
        StringBuilder tail = new StringBuilder();
        add(tail, " INHERITS (", table.fact("inherits"), ")");
        add(tail, " PARTITION BY ", table.fact("partition key"), "");
        add(tail, " USING ", table.fact("access method"), "");
        add(tail, " SERVER ", table.fact("server"), "");
        tail.append(Foreign.given(table.fact("server options")));
        String options = table.fact("options") == null ? null : Sql.options(table.fact("options"));
        add(tail, " WITH (", options, ")");
        String space = table.fact("tablespace");
        add(tail, " TABLESPACE ", space == null ? null : Sql.name(space), "");
        return tail.toString();
    }

    private static void add(StringBuilder tail, String before, String text, String after) {
        if (text != null) {
            tail.append(before).append(text).append(after);
        }
    }

    /** True where its rows are those of its partitions, so that the server builds and checks nothing gently. */
    static boolean partitioned(List<String> path, Model model) {
        SchemaObject table = model.whole(path);
        return table != null && table.fact("partition key") != null;
    }

    static String attach(SchemaObject table) {
        return "ALTER TABLE " + table.fact("partition of") + " ATTACH PARTITION " + path(table) + " "
                + table.fact("partition bound");
    }

    private static void alterations(SchemaObject table, List<String> statements) {
        String head = "ALTER TABLE " + path(table);
        if (table.fact("of type") != null) {
            statements.add(head + " OF " + table.fact("of type"));
        }
        if (table.fact("row security") != null) {
            statements.add(head + " ENABLE ROW LEVEL SECURITY");
        }
        if (table.fact("row security for the owner") != null) {
            statements.add(head + " FORCE ROW LEVEL SECURITY");
        }
        String identity = table.fact("replica identity");
        if (identity != null && !identity.equals("index") && !table.fact("kind").equals("foreign table")) {
            statements.add(head + " REPLICA IDENTITY " + identity.toUpperCase());
        }
        if (table.fact("toast options") != null) {
            statements.add(head + " SET (" + toast(table.fact("toast options")) + ")");
        }
    }

    private static String toast(String options) {
        return "toast." + Sql.options(options).replace(", ", ", toast.");
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        if (!SETTABLE.containsAll(facts) || "index".equals(after.fact("replica identity"))) {
            return facts.equals(Set.of("replica identity")) ? List.of() : null;
        }
        List<String> statements = new ArrayList<>();
        for (String fact : facts) {
            statements.addAll(alter(before, after, fact));
        }
        return statements;
    }

    private static List<String> alter(SchemaObject before, SchemaObject after, String fact) {
        String head = "ALTER TABLE " + path(after) + " ";
        String value = after.fact(fact);
        return switch (fact) {
            case "persistence" -> List.of(head + (value == null ? "SET LOGGED" : "SET UNLOGGED"));
            case "options" -> Columns.options(head, before.fact(fact), value, "");
            case "toast options" -> Columns.options(head, before.fact(fact), value, "toast.");
            case "tablespace" -> Sql.tablespace(head.strip(), value);
            case "server options" -> Foreign.altered("ALTER FOREIGN TABLE " + path(after), before.fact(fact), value);
            case "replica identity" ->
                List.of(head + "REPLICA IDENTITY " + (value == null ? "DEFAULT" : value.toUpperCase()));
            case "row security" -> List.of(head + (value == null ? "DISABLE" : "ENABLE") + " ROW LEVEL SECURITY");
            case "row security for the owner" ->
                List.of(head + (value == null ? "NO FORCE" : "FORCE") + " ROW LEVEL SECURITY");
            default -> List.of();
        };
    }

    @Override
    public String loss(SchemaObject table) {
        return "the rows of " + path(table);
    }
}
