package io.seatrial.database.mysql;

import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of rows as literals, by the type of the column: bytes, bits and shapes are not texts to these servers. */
final class Literals {

    private static final Pattern BYTES = Pattern.compile("x'([0-9a-fA-F]*)'");
    private static final Pattern BITS = Pattern.compile("[01]+");

    /** What a literal is made of, besides the usual text. */
    private enum Form {
        TEXT,
        BYTES,
        BITS,
        SHAPE
    }

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("binary", Form.BYTES),
            Map.entry("varbinary", Form.BYTES),
            Map.entry("tinyblob", Form.BYTES),
            Map.entry("blob", Form.BYTES),
            Map.entry("mediumblob", Form.BYTES),
            Map.entry("longblob", Form.BYTES),
            Map.entry("bit", Form.BITS),
            Map.entry("geometry", Form.SHAPE),
            Map.entry("point", Form.SHAPE),
            Map.entry("linestring", Form.SHAPE),
            Map.entry("polygon", Form.SHAPE),
            Map.entry("multipoint", Form.SHAPE),
            Map.entry("multilinestring", Form.SHAPE),
            Map.entry("multipolygon", Form.SHAPE),
            Map.entry("geometrycollection", Form.SHAPE),
            Map.entry("geomcollection", Form.SHAPE));

    private Literals() {}

    /** Writes a value; null for NULL. @param type a word such as {@code varbinary}, or null */
    static void write(StringBuilder sql, String type, String value) {
        if (value == null) {
            sql.append("NULL");
            return;
        }
        Form form = FORMS.getOrDefault(type == null ? "" : type, Form.TEXT);
        Matcher bytes = form == Form.BYTES || form == Form.SHAPE ? BYTES.matcher(value) : null;
        if (bytes != null && bytes.matches()) {
            sql.append("x'").append(bytes.group(1)).append('\'');
        } else if (form == Form.BITS && BITS.matcher(value).matches()) {
            sql.append("b'").append(value).append('\'');
        } else if (form == Form.SHAPE) {
            sql.append("ST_GeomFromText(");
            text(sql, value);
            sql.append(')');
        } else {
            text(sql, value);
        }
    }

    /** For a session in which the backslash escapes. */
    private static void text(StringBuilder sql, String value) {
        sql.append('\'');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || c == '\'') {
                sql.append(c);
            }
            sql.append(c);
        }
        sql.append('\'');
    }

    /** How rows spell bytes. */
    static String bytes(byte[] value) {
        return "x'" + HexFormat.of().formatHex(value) + "'";
    }
}
