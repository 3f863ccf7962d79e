package io.seatrial.database.sqlite.ddl;

import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Constraints as they stand in {@code CREATE TABLE}: behind their column where they have one only. */
final class ConstraintClause {

    private static final Pattern PLAIN_KEY =
            Pattern.compile("(?:primary key|unique)\\(([^ ()]+|\"(?:[^\"]|\"\")+\")\\)( desc)?");
    private static final Pattern AGAIN = Pattern.compile(" #\\d+$");

    private ConstraintClause() {}

    static boolean is(SchemaObject constraint, String kind) {
        return kind.equals(constraint.fact("kind"));
    }

    /** The name that its author gave it, or null. */
    static String name(SchemaObject constraint) {
        String called = AGAIN.matcher(constraint.id().name()).replaceFirst("");
        boolean foreign = is(constraint, "foreign key") && called.startsWith("foreign key(");
        return foreign || called.equals(constraint.fact("definition")) ? null : called;
    }

    /** True when it is said at its column. */
    static boolean inline(SchemaObject constraint, Table table) {
        String definition = constraint.fact("definition");
        return switch (constraint.fact("kind")) {
            case "primary key", "unique constraint" ->
                listed(constraint).size() == 1 && PLAIN_KEY.matcher(definition).matches();
            case "foreign key" -> listed(constraint).size() == 1 && name(constraint) == null;
            default -> name(constraint) == null && mentioned(constraint, table).size() == 1;
        };
    }

    private static List<String> listed(SchemaObject constraint) {
        return Names.listed(constraint.fact("columns"));
    }

    /** The columns that it is about. */
    static List<String> mentioned(SchemaObject constraint, Table table) {
        if (constraint.fact("columns") != null) {
            return listed(constraint);
        }
        List<String> words = Spellings.words(constraint.fact("definition"));
        return table.columnNames().stream()
                .filter(column -> words.contains(Spellings.fold(column)))
                .toList();
    }

    /** The column whose definition says it, where one does. */
    static String column(SchemaObject constraint, Table table) {
        return mentioned(constraint, table).get(0);
    }

    /** As it stands behind its column. */
    static String ofColumn(SchemaObject constraint, Table table) {
        String head = head(constraint);
        return head
                + switch (constraint.fact("kind")) {
                    case "primary key" ->
                        "PRIMARY KEY" + (constraint.fact("definition").endsWith(" desc") ? " DESC" : "")
                                + conflict(constraint)
                                + (constraint.fact("autoincrement") == null ? "" : " AUTOINCREMENT");
                    case "unique constraint" -> "UNIQUE" + conflict(constraint);
                    case "foreign key" -> references(constraint);
                    default -> check(constraint, table);
                };
    }

    /** As it stands by itself. */
    static String of(SchemaObject constraint, Table table) {
        return head(constraint)
                + switch (constraint.fact("kind")) {
                    case "primary key", "unique constraint" -> key(constraint, table);
                    case "foreign key" ->
                        "FOREIGN KEY (" + Spellings.names(listed(constraint)) + ") " + references(constraint);
                    default -> check(constraint, table);
                };
    }

    private static String key(SchemaObject constraint, Table table) {
        String definition = constraint.fact("definition");
        String list = definition.substring(definition.indexOf('('));
        boolean primary = is(constraint, "primary key");
        String inside = table.spellings().expression(list, table.columnNames());
        String numbered = constraint.fact("autoincrement") == null
                ? inside
                : inside.substring(0, inside.lastIndexOf(')')) + " AUTOINCREMENT)";
        return (primary ? "PRIMARY KEY " : "UNIQUE ") + numbered + conflict(constraint);
    }

    private static String check(SchemaObject constraint, Table table) {
        String definition = constraint.fact("definition");
        return "CHECK " + table.spellings().expression(definition.substring(5), table.columnNames())
                + conflict(constraint);
    }

    private static String head(SchemaObject constraint) {
        String name = name(constraint);
        return name == null ? "" : "CONSTRAINT " + Spellings.name(name) + " ";
    }

    private static String conflict(SchemaObject constraint) {
        String on = constraint.fact("on conflict");
        return on == null ? "" : " ON CONFLICT " + on.toUpperCase(Locale.ROOT);
    }

    private static String references(SchemaObject constraint) {
        StringBuilder text = new StringBuilder("REFERENCES " + target(constraint.fact("references")));
        constraint.facts().forEach((fact, value) -> {
            if (fact.startsWith("on ") && !fact.equals("on conflict") || fact.equals("match")) {
                text.append(' ').append((fact + " " + value).toUpperCase(Locale.ROOT));
            } else if (fact.equals("deferrable")) {
                text.append(' ').append(value.toUpperCase(Locale.ROOT));
            }
        });
        return text.toString();
    }

    /** {@code order (id)} with quotes where needed: facts leave reserved words bare. */
    private static String target(String references) {
        boolean quoted = false;
        int open = 0;
        while (open < references.length() && (quoted || references.charAt(open) != '(')) {
            quoted ^= references.charAt(open) == '"';
            open++;
        }
        boolean bare = open == references.length();
        String table = references.substring(0, open).strip();
        String columns = bare ? "" : references.substring(open + 1, references.length() - 1);
        return Spellings.name(Names.listed(table).get(0))
                + (columns.isEmpty() ? "" : " (" + Spellings.names(Names.listed(columns)) + ")");
    }
}
