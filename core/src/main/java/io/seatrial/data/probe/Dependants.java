package io.seatrial.data.probe;

import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Foreign keys that, were they awake, would delete rows or refuse a statement that takes away what they refer to. */
public final class Dependants {

    private static final Pattern TAKES = Pattern.compile("(?is)\\s*(?:drop\\s+table|delete|truncate|replace)\\b.*");

    private Dependants() {}

    /** Those of the schema before the up, in its order. */
    public static List<ObjectId> of(Step up) {
        List<String> taking = up.runs().stream()
                .map(StatementRun::sql)
                .filter(sql -> TAKES.matcher(sql).matches())
                .toList();
        return taking.isEmpty()
                ? List.of()
                : up.before().schema().objects().values().stream()
                        .filter(key -> "foreign key".equals(Facts.KIND.of(key)))
                        .filter(key -> taking.stream().anyMatch(sql -> names(sql, goal(key))))
                        .filter(key -> taking.stream().noneMatch(sql -> names(sql, owner(key))))
                        .map(SchemaObject::id)
                        .toList();
    }

    private static String goal(SchemaObject key) {
        String references = Objects.toString(Facts.REFERENCES.of(key), "");
        int open = references.lastIndexOf(" (");
        List<String> path = Names.unquoted(open < 0 ? references : references.substring(0, open));
        return path.get(path.size() - 1);
    }

    /** The table that has the key; where it is dropped or emptied as well, its rows go by what is said. */
    private static String owner(SchemaObject key) {
        List<String> path = key.id().path();
        return path.get(path.size() - 2);
    }

    private static boolean names(String sql, String table) {
        return Pattern.compile("(?iu)(?<![\\w$])" + Pattern.quote(table) + "(?![\\w$])")
                .matcher(sql)
                .find();
    }
}
