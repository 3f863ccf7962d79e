package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Enums, domains, composite types and ranges. */
final class Types implements Wording {

    @Override
    public int rank(SchemaObject type) {
        return 30;
    }

    @Override
    public String called(SchemaObject type, Model model) {
        return (type.fact("kind").equals("domain") ? "DOMAIN " : "TYPE ")
                + Sql.path(type.id().path());
    }

    @Override
    public List<String> create(SchemaObject type, Model model) {
        String head = "CREATE " + called(type, model) + " AS ";
        return switch (type.fact("kind")) {
            case "enum" -> List.of(head + "ENUM (" + (type.fact("labels") == null ? "" : type.fact("labels")) + ")");
            case "domain" -> domain(head, type, model);
            case "composite type" -> List.of(head + "(" + attributes(type, model) + ")");
            case "range type" -> List.of(head + "RANGE (" + range(type) + ")");
            default -> List.of();
        };
    }

    private static List<String> domain(String head, SchemaObject type, Model model) {
        StringBuilder text = new StringBuilder(head + type.fact("base type"));
        text.append(type.fact("collation") == null ? "" : " COLLATE " + type.fact("collation"));
        text.append(type.fact("default") == null ? "" : " DEFAULT " + type.fact("default"));
        text.append("no".equals(type.fact("nullable")) && !named(type, model) ? " NOT NULL" : "");
        return List.of(text.toString());
    }

    /** True for a domain that refuses NULL by a constraint with a name of its own. */
    private static boolean named(SchemaObject domain, Model model) {
        return model.parts(domain.id().path(), "constraint").stream().anyMatch(NotNulls::is);
    }

    private static String attributes(SchemaObject type, Model model) {
        return model.columns(type.id().path()).stream()
                .map(column -> Sql.name(column.id().name()) + " " + column.fact("type")
                        + (column.fact("collation") == null ? "" : " COLLATE " + column.fact("collation")))
                .collect(Collectors.joining(", "));
    }

    private static String range(SchemaObject type) {
        List<String> options = new ArrayList<>(List.of("SUBTYPE = " + type.fact("subtype")));
        add(options, "SUBTYPE_OPCLASS = ", type.fact("subtype operator class"));
        add(options, "COLLATION = ", type.fact("subtype collation"));
        add(options, "SUBTYPE_DIFF = ", type.fact("subtype difference function"));
        add(options, "MULTIRANGE_TYPE_NAME = ", type.fact("multirange type"));
        return String.join(", ", options);
    }

    private static void add(List<String> options, String before, String value) {
        if (value != null) {
            options.add(before + value);
        }
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        if (facts.equals(Set.of("labels"))) {
            return Enums.alter(before, after, passage);
        }
        if (facts.equals(Set.of("multirange type"))) {
            return multirange(before.fact("multirange type"), after.fact("multirange type"));
        }
        if (Types.rebased(before, after, facts)) {
            return Enums.replaced(before, after, passage);
        }
        if (!after.fact("kind").equals("domain")
                || !Set.of("default", "nullable").containsAll(facts)) {
            return null;
        }
        List<String> statements = new ArrayList<>();
        String head = "ALTER " + called(after, null);
        if (facts.contains("default")) {
            String value = after.fact("default");
            statements.add(head + (value == null ? " DROP DEFAULT" : " SET DEFAULT " + value));
        }
        if (facts.contains("nullable") && !named(after, passage.to())) {
            statements.add(head + ("no".equals(after.fact("nullable")) ? " SET NOT NULL" : " DROP NOT NULL"));
        }
        return statements;
    }

    /** True for a domain that is one still, on another type. */
    static boolean rebased(SchemaObject before, SchemaObject after, Set<String> facts) {
        return before.fact("kind").equals("domain")
                && after.fact("kind").equals("domain")
                && (facts.contains("base type") || facts.contains("collation"));
    }

    /** True for the constraint of such a domain, which is made with it. */
    static boolean withRebased(SchemaObject constraint, Passage passage) {
        List<String> domain = constraint
                .id()
                .path()
                .subList(0, Math.min(2, constraint.id().path().size()));
        boolean both = constraint.id().kind().name().equals("constraint")
                && passage.from().isType(domain)
                && passage.to().isType(domain);
        return both
                && rebased(
                        passage.from().whole(domain),
                        passage.to().whole(domain),
                        Planner.facts(passage.from().whole(domain), passage.to().whole(domain)));
    }

    /** The multirange type is named by itself: another name for the range leaves it as it was. */
    private static List<String> multirange(String before, String after) {
        if (before == null || after == null) {
            return null;
        }
        List<String> old = Names.unquoted(before);
        List<String> now = Names.unquoted(after);
        List<String> statements = new ArrayList<>();
        if (!old.get(1).equals(now.get(1))) {
            statements.add("ALTER TYPE " + before + " RENAME TO " + Sql.name(now.get(1)));
        }
        if (!old.get(0).equals(now.get(0))) {
            statements.add(
                    "ALTER TYPE " + Sql.path(List.of(old.get(0), now.get(1))) + " SET SCHEMA " + Sql.name(now.get(0)));
        }
        return statements;
    }
}
