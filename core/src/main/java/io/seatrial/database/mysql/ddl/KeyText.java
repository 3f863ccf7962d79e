package io.seatrial.database.mysql.ddl;

import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keys, indexes and checks as they stand in {@code CREATE TABLE} and behind {@code ADD}. */
record KeyText(Tongue tongue) {

    private static final Pattern KEY = Pattern.compile("(?s)(\\(.*\\)|\"(?:[^\"]|\"\")+\"|.+?)(\\([0-9]+\\))?( desc)?");

    /** @param engine of its table, which says what an index is where nobody does */
    String index(SchemaObject index, String engine) {
        String method = index.fact("method");
        boolean special = method != null && !method.equals("hash") && !method.equals("rtree");
        StringBuilder text = new StringBuilder(index.fact("unique") == null ? "" : "UNIQUE ");
        text.append(special ? method.toUpperCase(Locale.ROOT) + " " : "")
                .append("INDEX ")
                .append(Sql.name(index.id().name()))
                .append(" (")
                .append(keys(index.fact("keys")))
                .append(')');
        if (method != null && !special) {
            text.append(" USING ").append(method.toUpperCase(Locale.ROOT));
        }
        if (method == null && "MEMORY".equals(engine)) {
            text.append(" USING BTREE");
        }
        if (index.fact("comment") != null) {
            text.append(" COMMENT ").append(Sql.literal(index.fact("comment")));
        }
        if (hidden(index)) {
            text.append(' ').append(tongue.hiddenIndex());
        }
        return text.toString();
    }

    private static boolean hidden(SchemaObject index) {
        return index.fact("ignored") != null || "no".equals(index.fact("visible"));
    }

    /** The clause that only hides or shows an index; null where more differs. */
    String hiding(SchemaObject old, SchemaObject now) {
        boolean only = now != null && Set.of("ignored", "visible").containsAll(TableChange.facts(old, now));
        return only && !old.equals(now)
                ? "ALTER INDEX " + Sql.name(now.id().name()) + " "
                        + (hidden(now) ? tongue.hiddenIndex() : tongue.shownIndex())
                : null;
    }

    /** The keys as statements name them. */
    String keys(String keys) {
        return Items.of(keys).stream().map(this::key).collect(Collectors.joining(", "));
    }

    private String key(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            return key;
        }
        String what = parts.group(1);
        String shown = what.startsWith("(")
                ? tongue.expression(what)
                : Sql.name(Names.listed(what).get(0));
        return shown + (parts.group(2) == null ? "" : parts.group(2)) + (parts.group(3) == null ? "" : " DESC");
    }

    /** The columns of an index, without expressions. */
    static List<String> columns(SchemaObject index) {
        return Items.of(index.fact("keys")).stream()
                .filter(key -> !key.startsWith("("))
                .map(KEY::matcher)
                .filter(Matcher::matches)
                .map(parts -> Names.listed(parts.group(1)).get(0))
                .toList();
    }

    String constraint(SchemaObject constraint) {
        String head = "CONSTRAINT " + Sql.name(constraint.id().name()) + " ";
        return switch (constraint.fact("kind")) {
            case "primary key" -> primary(constraint);
            case "foreign key" -> foreign(constraint);
            default ->
                head
                        + tongue.expression(constraint.fact("definition"))
                        + (constraint.fact("enforced") == null ? "" : " NOT ENFORCED");
        };
    }

    private String primary(SchemaObject key) {
        String keys = key.fact("keys");
        String comment = key.fact("comment");
        return "PRIMARY KEY ("
                + (keys == null ? Sql.names(Names.listed(key.fact("columns"))) : keys(keys))
                + ")"
                + (comment == null ? "" : " COMMENT " + Sql.literal(comment));
    }

    private static String foreign(SchemaObject key) {
        StringBuilder text = new StringBuilder("CONSTRAINT ")
                .append(Sql.name(key.id().name()))
                .append(" FOREIGN KEY (")
                .append(Sql.names(Names.listed(key.fact("columns"))))
                .append(") REFERENCES ")
                .append(Sql.name(target(key)))
                .append(" (")
                .append(Sql.names(targetColumns(key)))
                .append(')');
        for (String event : List.of("on delete", "on update")) {
            if (key.fact(event) != null) {
                text.append(' ').append((event + " " + key.fact(event)).toUpperCase(Locale.ROOT));
            }
        }
        return text.toString();
    }

    /** The table that a foreign key points at. */
    static String target(SchemaObject key) {
        String references = key.fact("references");
        return Names.listed(references.substring(0, open(references)).strip()).get(0);
    }

    static List<String> targetColumns(SchemaObject key) {
        String references = key.fact("references");
        return Names.listed(references.substring(open(references) + 1, references.length() - 1));
    }

    private static int open(String references) {
        boolean quoted = false;
        int open = 0;
        while (quoted || references.charAt(open) != '(') {
            quoted ^= references.charAt(open) == '"';
            open++;
        }
        return open;
    }
}
