package io.seatrial.database.sqlite.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.Locale;
import java.util.regex.Pattern;

/** A column as it stands between the parentheses of {@code CREATE TABLE}. */
record ColumnText(Table table, SchemaObject column) {

    /** What needs no parentheses after {@code DEFAULT}. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?is)[-+]?\\s*[0-9.][0-9a-fx.+_-]*|x?'(?:[^']++|'')*+'|null|true|false|current_(?:date|time|timestamp)"
                    + "|\"(?:[^\"]++|\"\")*+\"|\\w+");

    private static final Pattern VARIABLE = Pattern.compile("(?i)current_(?:date|time|timestamp)");

    String definition() {
        StringBuilder text = new StringBuilder(Spellings.name(column.id().name()));
        String type = column.fact("type");
        if (type != null && !type.isEmpty()) {
            text.append(' ').append(type.toUpperCase(Locale.ROOT));
        }
        if (column.fact("collation") != null) {
            text.append(" COLLATE ")
                    .append(Spellings.name(column.fact("collation").toUpperCase(Locale.ROOT)));
        }
        constraints("primary key", text);
        if ("no".equals(column.fact("nullable")) && !table.alias(column)) {
            text.append(" NOT NULL");
            if (column.fact("when null") != null) {
                text.append(" ON CONFLICT ").append(column.fact("when null").toUpperCase(Locale.ROOT));
            }
        }
        if (column.fact("default") != null) {
            String value = column.fact("default");
            text.append(" DEFAULT ").append(LITERAL.matcher(value).matches() ? value : "(" + value + ")");
        }
        constraints("unique constraint", text);
        constraints("check constraint", text);
        constraints("foreign key", text);
        if (column.fact("generated as") != null) {
            text.append(" GENERATED ALWAYS AS ")
                    .append(table.spellings().expression(column.fact("generated as"), table.columnNames()))
                    .append("stored".equals(column.fact("generated")) ? " STORED" : " VIRTUAL");
        }
        return text.toString();
    }

    private void constraints(String kind, StringBuilder text) {
        table.constraints().stream()
                .filter(one -> kind.equals(one.fact("kind")) && ConstraintClause.inline(one, table))
                .filter(one ->
                        ConstraintClause.column(one, table).equals(column.id().name()))
                .forEach(one -> text.append(' ').append(ConstraintClause.ofColumn(one, table)));
    }

    /** True when rows that are there already can have the default. */
    boolean constantDefault() {
        String value = column.fact("default");
        return value == null
                || LITERAL.matcher(value).matches() && !VARIABLE.matcher(value).matches();
    }
}
