package io.seatrial.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By which columns rows are told apart: those of a primary key, a unique constraint, or an index that is unique. */
public final class UniqueKeys {

    private static final Set<String> CONSTRAINTS = Set.of("primary key", "unique constraint");

    /** A column of an index, perhaps its first characters alone; that unlike beginnings make unlike texts goes without saying. */
    private static final Pattern COLUMN = Pattern.compile(
            "(\"(?:[^\"]|\"\")+\"|[\\w$]+)(?:\\(\\d+\\))?(?: collate \\S+)?(?: asc| desc)?(?: nulls (?:first|last))?",
            Pattern.CASE_INSENSITIVE);

    private UniqueKeys() {}

    /**
     * The columns in which no two rows are alike, but for those with NULL in them. None where the object is no such key, or
     * where it is one of expressions or of some rows only.
     *
     * @param object a constraint or an index
     */
    public static List<String> columns(SchemaObject object) {
        if (object.id().kind().name().equals("constraint")) {
            boolean key = CONSTRAINTS.contains(Objects.toString(Facts.KIND.of(object)));
            return key ? Names.listed(Objects.toString(Facts.COLUMNS.of(object), "")) : List.of();
        }
        boolean whole = object.fact("predicate") == null && !"no".equals(object.fact("valid"));
        return isUniqueIndex(object) && whole ? plain(Objects.toString(object.fact("keys"), "")) : List.of();
    }

    /** True for an index that refuses what is there already, and that no constraint tells of. */
    public static boolean isUniqueIndex(SchemaObject object) {
        return object.id().kind().name().equals("index")
                && "yes".equals(object.fact("unique"))
                && Facts.CONSTRAINT.of(object) == null;
    }

    private static List<String> plain(String keys) {
        List<String> columns = new ArrayList<>();
        Matcher column = COLUMN.matcher(keys);
        int at = 0;
        while (column.find(at) && column.start() == at) {
            columns.addAll(Names.listed(column.group(1)));
            at = column.end();
            if (at == keys.length()) {
                return columns;
            }
            if (!keys.startsWith(", ", at)) {
                return List.of();
            }
            at += 2;
        }
        return List.of();
    }
}
