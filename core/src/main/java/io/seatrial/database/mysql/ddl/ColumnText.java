package io.seatrial.database.mysql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.Objects;
import java.util.regex.Pattern;

/** Columns as they stand in {@code CREATE TABLE} and {@code ALTER TABLE}. */
record ColumnText(Table table, SchemaObject column, Tongue tongue) {

    private static final Pattern NUMBER = Pattern.compile("'(-?[0-9]+(?:\\.[0-9]+)?)'");
    private static final Pattern NUMERIC = Pattern.compile(
            "(?i)(?:tiny|small|medium|big)?int.*|integer.*|decimal.*|numeric.*|float.*|double.*|year.*");
    private static final Pattern BITS = Pattern.compile("'b\\\\?'+([01]*)\\\\?'+'");
    private static final Pattern BYTES = Pattern.compile("'0x([0-9A-Fa-f]*)'");
    private static final Pattern NOW =
            Pattern.compile("\\((current_timestamp(?:\\([0-9]*\\))?)\\)", Pattern.CASE_INSENSITIVE);

    /** @param charset true to say the character set even where it is the table's own */
    String definition(boolean charset) {
        StringBuilder text = new StringBuilder(Sql.name(column.id().name()) + " " + column.fact("type"));
        String collation = column.fact("collation");
        boolean own = charset || !Objects.equals(collation, table.object().fact("collation"));
        if (collation != null && own) {
            text.append(" CHARACTER SET ")
                    .append(column.fact("charset"))
                    .append(" COLLATE ")
                    .append(collation);
        }
        boolean generated = column.fact("generated as") != null;
        if (generated) {
            text.append(" GENERATED ALWAYS AS (")
                    .append(tongue.expression(column.fact("generated as")))
                    .append("stored".equals(column.fact("generated kind")) ? ") STORED" : ") VIRTUAL");
        }
        if ("no".equals(column.fact("nullable"))) {
            text.append(generated && !tongue.notNullGenerated() ? "" : " NOT NULL");
        } else if (column.fact("type").startsWith("timestamp")) {
            text.append(" NULL");
        }
        append(text, " SRID ", column.fact("srid"));
        append(text, " DEFAULT ", value());
        append(text, " ON UPDATE ", column.fact("on update"));
        text.append(column.fact("auto increment") == null ? "" : " AUTO_INCREMENT");
        text.append("no".equals(column.fact("visible")) ? " INVISIBLE" : "");
        text.append("no".equals(column.fact("versioned")) ? " WITHOUT SYSTEM VERSIONING" : "");
        literal(text, " COMMENT ", "comment");
        literal(text, " ENGINE_ATTRIBUTE ", "engine attribute");
        literal(text, " SECONDARY_ENGINE_ATTRIBUTE ", "secondary engine attribute");
        table.constraints("column check constraint").stream()
                .filter(check -> check.id().name().equals(column.id().name()))
                .forEach(check -> text.append(' ').append(tongue.expression(check.fact("definition"))));
        return text.toString();
    }

    private static void append(StringBuilder text, String before, String value) {
        if (value != null) {
            text.append(before).append(value);
        }
    }

    private void literal(StringBuilder text, String before, String fact) {
        if (column.fact(fact) != null) {
            text.append(before).append(Sql.literal(column.fact(fact)));
        }
    }

    /** Numbers and the present time as a person writes them. */
    private String value() {
        String value = column.fact("default");
        if (value == null) {
            return null;
        }
        boolean number = NUMERIC.matcher(column.fact("type")).matches()
                && NUMBER.matcher(value).matches();
        if (number) {
            return value.substring(1, value.length() - 1);
        }
        if (column.fact("type").startsWith("bit") && BITS.matcher(value).matches()) {
            return BITS.matcher(value).replaceFirst("b'$1'");
        }
        boolean bytes = tongue.hexadecimal()
                && column.fact("type").contains("binary")
                && BYTES.matcher(value).matches();
        if (bytes) {
            return BYTES.matcher(value).replaceFirst("X'$1'");
        }
        if (NOW.matcher(value).matches()) {
            return NOW.matcher(value).replaceFirst("$1");
        }
        return value.startsWith("'") ? value : tongue.expression(value);
    }
}
