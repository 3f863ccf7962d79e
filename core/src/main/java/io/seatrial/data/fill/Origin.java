package io.seatrial.data.fill;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.trouble.SettingsException;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A database whose rows come before made-up ones: a dump that was loaded, or a part of production. It is only read.
 *
 * @param connection prepared like those that rows are put through; not in auto-commit mode
 * @param masks patterns with {@code *} for columns that are made up all the same, as {@code table.column} or {@code
 *     schema.table.column}; a table alone means all of its columns
 */
public record Origin(Connection connection, Schema schema, List<String> masks) {

    public Origin {
        masks = List.copyOf(masks);
        for (String mask : masks) {
            boolean meant = schema.objects().keySet().stream()
                    .anyMatch(id -> id.kind().name().equals("column") && means(mask, id.path()));
            if (!meant) {
                throw new SettingsException("Filling from what data.from says failed: data.mask names \"" + mask
                        + "\", and there is no such column or table. Mend it, or what it should hide is shown.");
            }
        }
    }

    /** The columns of the table whose values may be taken over. */
    Set<String> columns(ObjectId table) {
        Set<String> columns = new HashSet<>();
        for (ObjectId id : schema.objects().keySet()) {
            List<String> path = id.path();
            if (id.kind().name().equals("column")
                    && path.subList(0, path.size() - 1).equals(table.path())
                    && masks.stream().noneMatch(mask -> means(mask, path))) {
                columns.add(id.name());
            }
        }
        return columns;
    }

    /** True when there is such a table. */
    boolean has(ObjectId table) {
        return schema.get(table) != null;
    }

    private static boolean means(String mask, List<String> column) {
        List<String> bare = column.subList(column.size() - 2, column.size());
        return matches(mask, String.join(".", column))
                || matches(mask, String.join(".", bare))
                || matches(mask, bare.get(0))
                || matches(mask, String.join(".", column.subList(0, column.size() - 1)));
    }

    private static boolean matches(String mask, String name) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < mask.length(); i++) {
            String letter = mask.substring(i, i + 1);
            regex.append(letter.equals("*") ? "[^.]*" : Pattern.quote(letter));
        }
        return name.matches(regex.toString());
    }
}
