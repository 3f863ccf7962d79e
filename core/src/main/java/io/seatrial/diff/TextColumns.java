package io.seatrial.diff;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The columns of text that an object's expressions may name. */
final class TextColumns {

    private static final Pattern TEXT = Pattern.compile("text|(?:character varying|varchar)(?:\\(\\d+\\))?");

    private TextColumns() {}

    /** The names of those columns, in lower case, of the table that the changed object belongs to. */
    static Set<String> of(Change change, Schema schema) {
        if (!(change instanceof Change.Altered altered)) {
            return Set.of();
        }
        List<String> table = table(altered.after());
        Set<String> names = new HashSet<>();
        for (SchemaObject object : schema.objects().values()) {
            List<String> path = object.id().path();
            boolean column = object.id().kind().name().equals("column")
                    && path.size() == table.size() + 1
                    && path.subList(0, table.size()).equals(table);
            String type = column ? object.fact(Facts.TYPE.name()) : null;
            if (type != null && TEXT.matcher(type).matches()) {
                names.add(object.id().name().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static List<String> table(SchemaObject object) {
        String named = object.fact(Facts.TABLE.name());
        List<String> path = object.id().path();
        return named != null ? Names.unquoted(named) : path.subList(0, path.size() - 1);
    }
}
