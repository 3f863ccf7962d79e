package io.seatrial.database.sqlite.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;

/** Writes indexes. */
final class IndexText {

    private IndexText() {}

    static String create(SchemaObject index, Table table) {
        String predicate = index.fact("predicate");
        return "CREATE " + (index.fact("unique") == null ? "" : "UNIQUE ") + "INDEX "
                + Spellings.name(index.id().name()) + " ON " + Spellings.name(table.name()) + " (" + keys(index, table)
                + ")"
                + (predicate == null ? "" : " WHERE " + table.spellings().expression(predicate, table.columnNames()));
    }

    /** Keys that are columns are told by the server, bare; where one is an expression, all are as they were written. */
    private static String keys(SchemaObject index, Table table) {
        List<String> items = new ArrayList<>();
        String rest = index.fact("keys");
        while (rest != null && !rest.isEmpty()) {
            SchemaObject column = longest(rest, table);
            if (column == null) {
                return table.spellings().expression(index.fact("keys"), table.columnNames());
            }
            String tail = rest.substring(column.id().name().length());
            int end = tail.indexOf(", ");
            items.add(Spellings.name(column.id().name()) + clauses(end < 0 ? tail : tail.substring(0, end), column));
            rest = end < 0 ? "" : tail.substring(end + 2);
        }
        return String.join(", ", items);
    }

    /** The column that the text begins with. */
    private static SchemaObject longest(String text, Table table) {
        SchemaObject found = null;
        for (SchemaObject column : table.columns()) {
            String name = column.id().name();
            boolean begins = text.startsWith(name)
                    && text.substring(name.length()).matches("(?s)(?: collate [^ ,]+)?(?: desc)?(?:$|, .*)");
            if (begins && (found == null || found.id().name().length() < name.length())) {
                found = column;
            }
        }
        return found;
    }

    private static String clauses(String clauses, SchemaObject column) {
        boolean other = column.fact("collation") != null
                && !column.fact("collation").equals("binary")
                && !clauses.startsWith(" collate ");
        String shown = clauses.replace(" desc", " DESC");
        if (shown.startsWith(" collate ")) {
            int end = shown.indexOf(' ', 9);
            String collation = end < 0 ? shown.substring(9) : shown.substring(9, end);
            boolean usual = collation.equals(column.fact("collation"));
            return (usual ? "" : " COLLATE " + Spellings.name(collation.toUpperCase(java.util.Locale.ROOT)))
                    + (end < 0 ? "" : shown.substring(end));
        }
        return (other ? " COLLATE BINARY" : "") + shown;
    }
}
