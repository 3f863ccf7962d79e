package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recognises columns that were made as {@code serial}: the column, its default and its sequence are one word then. */
final class Serials {

    private static final Map<String, String> WORDS =
            Map.of("smallint", "smallserial", "integer", "serial", "bigint", "bigserial");
    private static final Set<String> TELLING =
            Set.of("increment", "minimum", "maximum", "cache", "cycle", "persistence", "privileges", "comment");

    private Serials() {}

    /** {@code serial} or its like; null for any other column. */
    static String of(SchemaObject column, Model model) {
        SchemaObject sequence = sequence(column, model);
        return sequence == null ? null : WORDS.get(column.fact("type"));
    }

    /** The sequence that comes with the word, or null. */
    private static SchemaObject sequence(SchemaObject column, Model model) {
        List<String> path = column.id().path();
        String fallback = column.fact("default");
        if (fallback == null || !WORDS.containsKey(column.fact("type")) || !"no".equals(column.fact("nullable"))) {
            return null;
        }
        String name = path.get(1) + "_" + path.get(2) + "_seq";
        SchemaObject sequence = model.get(ObjectId.of("sequence", path.get(0), name));
        boolean plain = sequence != null
                && sequence.facts().keySet().stream().noneMatch(TELLING::contains)
                && column.fact("type").equals(sequence.fact("type"))
                && "1".equals(sequence.fact("start"))
                && Sql.path(path).equals(sequence.fact("owned by"))
                && fallback.equals("nextval('" + Sql.path(sequence.id().path()).replace("'", "''") + "'::regclass)");
        return plain && name.length() < 64 && !model.stays(sequence.id()) ? sequence : null;
    }

    /** True when the sequence comes with a column made as {@code serial}. */
    static boolean comesAlong(SchemaObject sequence, Model model) {
        String owner = sequence.fact("owned by");
        if (owner == null || owner.endsWith("(identity)")) {
            return false;
        }
        SchemaObject column = model.get(
                new ObjectId(new io.seatrial.schema.Kind("column"), io.seatrial.schema.Names.unquoted(owner)));
        return column != null && sequence.equals(sequence(column, model));
    }
}
