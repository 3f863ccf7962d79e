package io.seatrial.database.mysql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a table is cut into partitions. */
record Partitions(Table table) {

    private static final Pattern RULE = Pattern.compile("(?s)([A-Za-z _]+?)(?: \\((.*?)\\))?( subpartition .*)?");
    private static final Pattern PART = Pattern.compile("(?s) subpartition ([A-Za-z ]+) \\((.*)\\)");

    /** {@code PARTITION BY …}; null where the table is whole. */
    String clause() {
        String rule = table.object().fact("partitioned by");
        if (rule == null) {
            return null;
        }
        Matcher words = RULE.matcher(rule);
        words.matches();
        String method = words.group(1);
        String text = "PARTITION BY " + method
                + (words.group(2) == null ? "" : " (" + Sql.text(words.group(2)) + ")")
                + (words.group(3) == null ? "" : subpartition(words.group(3)));
        return text + " (\n        " + list(table.partitions()) + "\n    )";
    }

    private static String subpartition(String rule) {
        Matcher words = PART.matcher(rule);
        return words.matches() ? " SUBPARTITION BY " + words.group(1) + " (" + Sql.text(words.group(2)) + ")" : "";
    }

    private String list(List<SchemaObject> parts) {
        Map<String, List<SchemaObject>> groups = new LinkedHashMap<>();
        parts.forEach(part -> groups.computeIfAbsent(part.id().path().get(1), key -> new ArrayList<>())
                .add(part));
        return groups.values().stream().map(this::one).collect(Collectors.joining(",\n        "));
    }

    private String one(List<SchemaObject> group) {
        SchemaObject first = group.get(0);
        StringBuilder text =
                new StringBuilder("PARTITION " + Sql.name(first.id().path().get(1)));
        String method = table.object().fact("partitioned by");
        String values = first.fact("values");
        if (values != null && method.startsWith("RANGE")) {
            text.append(" VALUES LESS THAN ")
                    .append(
                            values.equals("MAXVALUE") && !method.startsWith("RANGE COLUMNS")
                                    ? values
                                    : "(" + values + ")");
        } else if (values != null) {
            text.append(" VALUES IN (").append(values).append(')');
        }
        boolean parted = !first.id().path().get(2).isEmpty();
        if (!parted && first.fact("comment") != null) {
            text.append(" COMMENT = ").append(Sql.literal(first.fact("comment")));
        }
        if (parted) {
            text.append(group.stream()
                    .map(part -> "SUBPARTITION " + Sql.name(part.id().path().get(2)))
                    .collect(Collectors.joining(", ", " (", ")")));
        }
        return text.toString();
    }

    /** The clauses that make those partitions into these where nothing else has to move; null where rows have to. */
    static List<String> changed(Table from, Table to) {
        String rule = to.object().fact("partitioned by");
        boolean listed = rule != null && (rule.startsWith("RANGE") || rule.startsWith("LIST"));
        if (!listed || !rule.equals(from.object().fact("partitioned by"))) {
            return null;
        }
        List<SchemaObject> stay = placeless(from.partitions());
        List<SchemaObject> now = placeless(to.partitions());
        List<SchemaObject> gone =
                stay.stream().filter(part -> !now.contains(part)).toList();
        List<SchemaObject> come =
                now.stream().filter(part -> !stay.contains(part)).toList();
        List<SchemaObject> kept = stay.stream().filter(now::contains).toList();
        boolean behind = now.subList(0, Math.min(kept.size(), now.size())).equals(kept);
        if (!behind || !come.isEmpty() && !gone.isEmpty()) {
            return null;
        }
        List<String> clauses = new ArrayList<>();
        if (!gone.isEmpty()) {
            clauses.add("DROP PARTITION "
                    + gone.stream()
                            .map(part -> part.id().path().get(1))
                            .distinct()
                            .map(Sql::name)
                            .collect(Collectors.joining(", ")));
        } else if (!come.isEmpty()) {
            clauses.add("ADD PARTITION (\n        " + new Partitions(to).list(come) + "\n    )");
        }
        return clauses;
    }

    private static List<SchemaObject> placeless(List<SchemaObject> parts) {
        return parts.stream()
                .map(part -> {
                    Map<String, String> facts = new java.util.TreeMap<>(part.facts());
                    facts.remove("position");
                    return new SchemaObject(part.id(), new java.util.TreeMap<>(facts));
                })
                .toList();
    }
}
